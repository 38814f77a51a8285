<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>Actions</name>
    <message>
        <source>“%1”（%2）的值不对，应为%3，没有写入。</source>
        <translation>The value of “%1” (%2) is wrong: it should be %3. Nothing was written.</translation>
    </message>
    <message>
        <source>下列之一：%1</source>
        <translation>one of: %1</translation>
    </message>
    <message>
        <source>文字的列表</source>
        <translation>a list of texts</translation>
    </message>
    <message>
        <source>名称的列表</source>
        <translation>a list of names</translation>
    </message>
    <message>
        <source>文字</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>整数</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>数字</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>true 或 false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>形如 2026-11-22 的真实日期</source>
        <translation>a real date such as 2026-11-22</translation>
    </message>
    <message>
        <source>时限“%1”需要人工确认：%2</source>
        <translation>The deadline “%1” needs checking by a person: %2</translation>
    </message>
    <message>
        <source>单位名册里没有“%1”，没有写入。请先登记这个单位。</source>
        <translation>There is no “%1” in the unit register; nothing was written. Please register this unit first.</translation>
    </message>
    <message>
        <source>台账里没有问题来源“%1”，没有写入。请先登记来源。</source>
        <translation>There is no problem source “%1” in the ledger; nothing was written. Please register the source first.</translation>
    </message>
    <message>
        <source>没有写明是哪个问题（编号或标题）。</source>
        <translation>It is not said which problem is meant (number or title).</translation>
    </message>
    <message>
        <source>有 %1 个问题都叫“%2”，请用 source 写明来源。</source>
        <translation>%1 problems are called “%2”; please name the source with “source”.</translation>
    </message>
    <message>
        <source>台账里没有问题“%1”。</source>
        <translation>There is no problem “%1” in the ledger.</translation>
    </message>
    <message>
        <source>“%1”不能用名称指定。</source>
        <translation>“%1” cannot be given by name.</translation>
    </message>
    <message>
        <source>%1没有“%2”这一项，没有写入。</source>
        <translation>A %1 has no “%2”; nothing was written.</translation>
    </message>
    <message>
        <source>“%1”由程序填写，不能指定。</source>
        <translation>“%1” is filled in by the program and cannot be given.</translation>
    </message>
    <message>
        <source>“%1”应为形如 2026-11-22 的真实日期，没有写入。</source>
        <translation>“%1” should be a real date such as 2026-11-22; nothing was written.</translation>
    </message>
    <message>
        <source>缺少“%1”，或它不是文字。</source>
        <translation>“%1” is missing, or it is not a text.</translation>
    </message>
    <message>
        <source>有 %1 条%2都符合，请再写明序号、名称或 id。</source>
        <translation>%1 %2 records match; please also give the sequence number, the name or the id.</translation>
    </message>
    <message>
        <source>%1已有第 %2 条%3，没有写入。</source>
        <translation>%1 already has %3 no. %2; nothing was written.</translation>
    </message>
    <message>
        <source>这个问题没有第 %1 条措施。</source>
        <translation>This problem has no measure no. %1.</translation>
    </message>
    <message>
        <source>“outcome”应为 pass 或 fail，没有写入。</source>
        <translation>“outcome” should be pass or fail; nothing was written.</translation>
    </message>
    <message>
        <source>请写明异议是否属实：&quot;upheld&quot;: true 或 false。</source>
        <translation>Please say whether the objection was upheld: &quot;upheld&quot;: true or false.</translation>
    </message>
    <message>
        <source>请写明回头看的结果：&quot;outcome&quot;: &quot;held&quot; 或 &quot;rebound&quot;。</source>
        <translation>Please give the result of the look-back: &quot;outcome&quot;: &quot;held&quot; or &quot;rebound&quot;.</translation>
    </message>
    <message>
        <source>请写明材料类别：&quot;role&quot;: &quot;before&quot; 等。</source>
        <translation>Please give the kind of material: &quot;role&quot;: &quot;before&quot; and so on.</translation>
    </message>
    <message>
        <source>没有“%1”这个动作。可用的动作：%2</source>
        <translation>There is no action “%1”. Available actions: %2</translation>
    </message>
    <message>
        <source>台账里 %1 年的放假通知读不出来，请用最近的备份恢复。</source>
        <translation>The holiday notice of %1 in the ledger cannot be read; please restore the latest backup.</translation>
    </message>
    <message>
        <source>放假通知没有“%1”这一项，没有写入。</source>
        <translation>A holiday notice has no “%1”; nothing was written.</translation>
    </message>
    <message>
        <source>请写明年份：&quot;year&quot;: 2027（整数）。没有写入。</source>
        <translation>Please give the year: &quot;year&quot;: 2027 (a whole number). Nothing was written.</translation>
    </message>
    <message>
        <source>台账里没有 %1 年的放假通知。</source>
        <translation>There is no holiday notice of %1 in the ledger.</translation>
    </message>
    <message>
        <source>台账里已有 %1 年的放假通知，没有写入。更正请用 calendar.update。</source>
        <translation>The ledger already has a holiday notice of %1; nothing was written. To correct it, use calendar.update.</translation>
    </message>
    <message>
        <source>台账里没有整改方案“%1”，没有写入。请先新建方案。</source>
        <translation>There is no rectification plan “%1” in the ledger; nothing was written. Please create the plan first.</translation>
    </message>
    <message>
        <source>台账里没有信访件“%1”。</source>
        <translation>There is no petition “%1” in the ledger.</translation>
    </message>
    <message>
        <source>问题（issue）和信访件（petition）只能写一个，没有写入。</source>
        <translation>Only one of problem (issue) and petition (petition) may be given; nothing was written.</translation>
    </message>
    <message>
        <source>%1（暂定）</source>
        <translation>%1 (provisional)</translation>
    </message>
    <message>
        <source>%1&#x3000;%2：%3 → %4（%5）</source>
        <translation>%1  %2: %3 → %4 (%5)</translation>
    </message>
    <message>
        <source>没有写明方案针对哪个问题来源（source），没有写入。</source>
        <translation>It is not said which problem source the plan is for (source); nothing was written.</translation>
    </message>
    <message>
        <source>请写明问题的编号：&quot;issues&quot;: [&quot;…&quot;]，没有写入。</source>
        <translation>Please give the problem numbers: &quot;issues&quot;: [&quot;…&quot;]. Nothing was written.</translation>
    </message>
    <message>
        <source>征求对象应写成 {&quot;unit&quot;: 单位, &quot;until&quot;: 日期}，没有写入。</source>
        <translation>Units consulted should be written as {&quot;unit&quot;: unit, &quot;until&quot;: date}; nothing was written.</translation>
    </message>
    <message>
        <source>“asked”应是征求对象的列表，没有写入。</source>
        <translation>“asked” should be a list of the units consulted; nothing was written.</translation>
    </message>
    <message>
        <source>没有就这个方案征求过%1的意见，没有写入；请先登记征求（plan.ask）。</source>
        <translation>%1 has not been consulted on this plan; nothing was written. Please record the consultation first (plan.ask).</translation>
    </message>
    <message>
        <source>没有写明反馈意见（answer；“无意见”也要写），没有写入。</source>
        <translation>The feedback is missing (answer; “no comments” must be written too); nothing was written.</translation>
    </message>
    <message>
        <source>“changes”应是要调整的措施的列表，没有写入。</source>
        <translation>“changes” should be a list of the measures to adjust; nothing was written.</translation>
    </message>
    <message>
        <source>调整内容没有“%1”这一项，只有 seq、text、deadline_text。</source>
        <translation>An adjustment has no “%1”, only seq, text and deadline_text.</translation>
    </message>
    <message>
        <source>没有写明调整情形（reason_kind）：不能预见、不能避免且不能克服的客观情况（unforeseeable），或法律法规和政策制度变化（law_change）。</source>
        <translation>The ground for the adjustment is missing (reason_kind): objective circumstances that cannot be foreseen, avoided or overcome (unforeseeable), or a change of laws, regulations or policies (law_change).</translation>
    </message>
    <message>
        <source>%1没有方案调整申请，没有写入。</source>
        <translation>%1 has no plan adjustment request; nothing was written.</translation>
    </message>
    <message>
        <source>调整申请 %1</source>
        <translation>Adjustment request %1</translation>
    </message>
</context>
<context>
    <name>Adjustments</name>
    <message>
        <source>%1不在已批准的方案里，措施和时限可以直接修改，不需要申请调整。</source>
        <translation>%1 is not in an approved plan; its measures and deadlines can be changed directly without an adjustment request.</translation>
    </message>
    <message>
        <source>%1已于 %2 销号，不能再调整方案。</source>
        <translation>%1 was signed off on %2; its plan can no longer be adjusted.</translation>
    </message>
    <message>
        <source>%1 %2 在申请日 %3 之前已经到期；调整时限须在到期前提出，没有写入。</source>
        <translation>%1 %2 had already passed on the day of the request, %3; a deadline must be adjusted before it is due. Nothing was written.</translation>
    </message>
    <message>
        <source>%1改为“%2”，读不出确定的日期，没有写入；请写明年月日。</source>
        <translation>%1 was changed to “%2”, which gives no definite date; nothing was written. Please give year, month and day.</translation>
    </message>
    <message>
        <source>第 %1 条措施的时限</source>
        <translation>Deadline of measure no. %1</translation>
    </message>
    <message>
        <source>第 %1 条措施已于 %2 完成，不需要调整，没有写入。</source>
        <translation>Measure no. %1 was done on %2 and needs no adjustment; nothing was written.</translation>
    </message>
    <message>
        <source>第 %1 条措施不能改成空白，没有写入。</source>
        <translation>Measure no. %1 cannot be made blank; nothing was written.</translation>
    </message>
    <message>
        <source>新的整改时限</source>
        <translation>New rectification deadline</translation>
    </message>
    <message>
        <source>第 %1 条措施的新时限</source>
        <translation>New deadline of measure no. %1</translation>
    </message>
    <message>
        <source>整改目标不能调整：方案调整须在整改目标不变的前提下进行，严禁降低标准、放松要求；只能调整措施和时限。</source>
        <translation>The rectification goal cannot be adjusted: a plan is adjusted with its goal unchanged, and standards or requirements must not be lowered. Only measures and deadlines can be adjusted.</translation>
    </message>
    <message>
        <source>%1有一次 %2 提出的调整申请尚无结论，没有写入；请先办完或撤回。</source>
        <translation>%1 has an adjustment request of %2 without an outcome; nothing was written. Please finish or withdraw it first.</translation>
    </message>
    <message>
        <source>申请日期应在今天（%1）或之前，没有写入。</source>
        <translation>The date of the request should be today (%1) or earlier; nothing was written.</translation>
    </message>
    <message>
        <source>申请日期 %1 早于方案的批准日期 %2，没有写入。</source>
        <translation>The date of the request, %1, is before the plan was approved on %2; nothing was written.</translation>
    </message>
    <message>
        <source>没有写明论证和依据（argument），没有写入。</source>
        <translation>The argument and basis are missing (argument); nothing was written.</translation>
    </message>
    <message>
        <source>整改时限</source>
        <translation>Rectification deadline</translation>
    </message>
    <message>
        <source>第 %1 条措施写了两次，没有写入。</source>
        <translation>Measure no. %1 is given twice; nothing was written.</translation>
    </message>
    <message>
        <source>没有写明调整什么：措施（changes）和时限（new_deadline_text）都与现在相同，没有写入。</source>
        <translation>It is not said what to adjust: the measures (changes) and the deadline (new_deadline_text) are the same as now. Nothing was written.</translation>
    </message>
    <message>
        <source>%1没有方案调整申请，请先提出（adjust.request）。</source>
        <translation>%1 has no plan adjustment request; please make one first (adjust.request).</translation>
    </message>
    <message>
        <source>没有写明%1的理由</source>
        <translation>the reason for “%1” is not given</translation>
    </message>
    <message>
        <source>%1 %2 在申请日 %3 之前就已经过了</source>
        <translation>%1 %2 had passed before the day of the request, %3</translation>
    </message>
    <message>
        <source>%1按申请调整后，%2，不能批准，没有写入。请登记“不予批准”，或撤回申请后重新提出。</source>
        <translation>%1, adjusted as requested: %2. It cannot be approved and nothing was written. Record “not approved”, or withdraw the request and make a new one.</translation>
    </message>
    <message>
        <source>按申请调整后，%1</source>
        <translation>Adjusted as requested: %1</translation>
    </message>
    <message>
        <source>%1，请核对上级同意延期的文件</source>
        <translation>%1; please check the superior&apos;s paper that grants the later day</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>逾期不足 1 个工作日</source>
        <translation>less than 1 workday overdue</translation>
    </message>
    <message>
        <source>现在可办</source>
        <translation>can be done now</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>due today</translation>
    </message>
    <message>
        <source>。</source>
        <translation>. </translation>
    </message>
    <message>
        <source>整改时限是 %1。</source>
        <translation>The rectification deadline is %1. </translation>
    </message>
    <message>
        <source>公布的截止日更晚，以 %1（%2）为准。</source>
        <translation>The last day announced is later; %1 (%2) applies. </translation>
    </message>
    <message>
        <source>最早 %1可以核准。</source>
        <translation>It can be approved on %1 at the earliest.</translation>
    </message>
    <message>
        <source>%1是休息日（%2），期限是定明的日期，不顺延。</source>
        <translation>%1 is a day off (%2); the deadline is a fixed date and does not move. </translation>
    </message>
    <message>
        <source>今天起还剩 %1 个工作日：%2</source>
        <translation>%1 workday(s) left from today: %2</translation>
    </message>
    <message>
        <source>至今天已过 %1 个工作日：%2</source>
        <translation>%1 workday(s) past by today: %2</translation>
    </message>
    <message>
        <source>“%1”不合格</source>
        <translation>“%1” not passed</translation>
    </message>
    <message>
        <source>异议核实属实</source>
        <translation>objection found justified</translation>
    </message>
    <message numerus="yes">
        <source>逾期 %n 个工作日</source>
        <translation>
            <numerusform>%n workday overdue</numerusform>
            <numerusform>%n workdays overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>剩 %n 个工作日</source>
        <translation>
            <numerusform>%n workday left</numerusform>
            <numerusform>%n workdays left</numerusform>
        </translation>
    </message>
    <message>
        <source>今天起等候；</source>
        <translation>waiting since today; </translation>
    </message>
    <message>
        <source>自 %1起至今天等候了 %2 天（%3 个工作日）；</source>
        <translation>waiting since %1, %2 day(s) until today (%3 workday(s)); </translation>
    </message>
    <message>
        <source>%1没有规定这一步的办理期限。</source>
        <translation>%1 sets no term for this step.</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>没有办成</source>
        <translation>That did not work</translation>
    </message>
    <message>
        <source>依据：%1</source>
        <translation>Basis: %1</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>All right</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>选用</source>
        <translation>Select</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>“%1”检查不通过：%2。</source>
        <translation>“%1” did not pass the check: %2.</translation>
    </message>
    <message>
        <source>备份文件夹“%1”建不了，没有备份。请换一个文件夹。</source>
        <translation>The backup folder “%1” cannot be created; no backup was made. Please choose another folder.</translation>
    </message>
    <message>
        <source>-升级前-第%1版.xhb</source>
        <translation>-before-upgrade-from-%1.xhb</translation>
    </message>
    <message>
        <source>-恢复前-</source>
        <translation>-before-restore-</translation>
    </message>
    <message>
        <source>原文件“%1”不能改名保留，没有恢复。</source>
        <translation>The present file “%1” cannot be renamed and kept; nothing was restored.</translation>
    </message>
</context>
<context>
    <name>BookCheck</name>
    <message>
        <source>台账完好</source>
        <translation>The ledger is sound</translation>
    </message>
    <message>
        <source>%1 步留痕、%2 行记录、%3 份附件，逐条回放与现有内容一致。</source>
        <translation>%1 journal steps, %2 records and %3 attachments were replayed one by one and match the present content.</translation>
    </message>
    <message>
        <source>正在检查台账文件…</source>
        <translation>Checking the ledger file…</translation>
    </message>
    <message numerus="yes">
        <source>台账有 %n 处不符。请用最近的备份恢复；现在的文件请保留备查。</source>
        <translation>
            <numerusform>The ledger does not match in %n place. Please restore the latest backup, and keep the present file for examination.</numerusform>
            <numerusform>The ledger does not match in %n places. Please restore the latest backup, and keep the present file for examination.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>工作日</source>
        <translation>workday</translation>
    </message>
    <message>
        <source>%1放假</source>
        <translation>%1 holiday</translation>
    </message>
    <message>
        <source>%1调休上班</source>
        <translation>%1 make-up workday</translation>
    </message>
    <message>
        <source>%1 年的放假安排出现了两份。</source>
        <translation>There are two holiday schedules for %1.</translation>
    </message>
    <message>
        <source>起算日不计入</source>
        <translation>The first day does not count</translation>
    </message>
    <message>
        <source>%1，顺延至此</source>
        <translation>%1; moved to this day</translation>
    </message>
    <message>
        <source>%1，顺延</source>
        <translation>%1; moved on</translation>
    </message>
    <message>
        <source>周末 %1 天</source>
        <translation>%1 weekend day(s)</translation>
    </message>
    <message>
        <source>%1 %2 天</source>
        <translation>%1 %2 day(s)</translation>
    </message>
    <message>
        <source>从 %1起数（首日计入），第 %2 个工作日为 %3</source>
        <translation>Counting from %1 (first day included), workday no. %2 is %3</translation>
    </message>
    <message>
        <source>从 %1次日起数，第 %2 个工作日为 %3</source>
        <translation>Counting from the day after %1, workday no. %2 is %3</translation>
    </message>
    <message>
        <source>其间跳过 %1 天（%2）</source>
        <translation>%1 day(s) in between are skipped (%2)</translation>
    </message>
    <message>
        <source>%1调休上班，计入</source>
        <translation>%1 are make-up workdays and count</translation>
    </message>
    <message>
        <source>从 %1次日起数，第 %2 日为 %3</source>
        <translation>Counting from the day after %1, day no. %2 is %3</translation>
    </message>
    <message>
        <source>依据 民法典第二百零一条、第二百零三条</source>
        <translation>basis: Civil Code, articles 201 and 203</translation>
    </message>
    <message>
        <source>天数超出可以计算的范围，没有结果。</source>
        <translation>The number of days is beyond what can be calculated; there is no result.</translation>
    </message>
    <message>
        <source>期限为 0 天，即 %1当日。</source>
        <translation>The period is 0 days, that is, %1 itself.</translation>
    </message>
    <message>
        <source>依据 %1</source>
        <translation>basis: %1</translation>
    </message>
    <message>
        <source>%1 年放假安排尚未公布，只按周末推算，结果暂定</source>
        <translation>the holiday schedule of %1 is not published yet; only weekends are taken into account and the result is provisional</translation>
    </message>
    <message>
        <source>年份应为 1990 至 2199 之间的整数</source>
        <translation>the year should be a whole number from 1990 to 2199</translation>
    </message>
    <message>
        <source>没有写明放假通知，未公布安排的年份不能导入</source>
        <translation>no holiday notice is named; a year whose schedule is not published cannot be imported</translation>
    </message>
    <message>
        <source>没有任何放假日期</source>
        <translation>there are no holiday dates at all</translation>
    </message>
    <message>
        <source>应为一份通知的标题、文号和网址</source>
        <translation>should be the title, document number and address of a notice</translation>
    </message>
    <message>
        <source>应为一个节日的名称、放假日和上班日</source>
        <translation>should be the name, days off and workdays of a holiday</translation>
    </message>
    <message>
        <source>isOffDay 应为 true 或 false</source>
        <translation>isOffDay should be true or false</translation>
    </message>
    <message>
        <source>通知既没有标题也没有网址</source>
        <translation>the notice has neither a title nor an address</translation>
    </message>
    <message>
        <source>文字过长</source>
        <translation>the text is too long</translation>
    </message>
    <message>
        <source>“%1”不是 2026-10-01 这样的日期</source>
        <translation>“%1” is not a date such as 2026-10-01</translation>
    </message>
    <message>
        <source>缺少节日名称</source>
        <translation>the name of the holiday is missing</translation>
    </message>
    <message>
        <source>%1 不在本年，也不在上一年 12 月</source>
        <translation>%1 is neither in this year nor in December of the year before</translation>
    </message>
    <message>
        <source>%1 不是周末，不能是调休上班日</source>
        <translation>%1 is not on a weekend and cannot be a make-up workday</translation>
    </message>
    <message>
        <source>%1 重复出现</source>
        <translation>%1 appears twice</translation>
    </message>
    <message>
        <source>缺少这一项，或它不是列表</source>
        <translation>this entry is missing, or it is not a list</translation>
    </message>
    <message>
        <source>条数过多</source>
        <translation>there are too many entries</translation>
    </message>
    <message>
        <source>应为文字</source>
        <translation>should be a text</translation>
    </message>
    <message>
        <source>不认识的项目“%1”</source>
        <translation>unknown entry “%1”</translation>
    </message>
    <message>
        <source>%1 年放假安排</source>
        <translation>Holiday schedule of %1</translation>
    </message>
    <message>
        <source>放假安排</source>
        <translation>Holiday schedule</translation>
    </message>
    <message>
        <source>%1有误（%2）：%3，未采用。</source>
        <translation>%1 has an error (%2): %3. It was not used.</translation>
    </message>
    <message>
        <source>放假安排文件过大，不像是放假安排。</source>
        <translation>The holiday schedule file is too large to be a holiday schedule.</translation>
    </message>
    <message>
        <source>放假安排文件不是有效的 JSON，读不出内容。</source>
        <translation>The holiday schedule file is not valid JSON and cannot be read.</translation>
    </message>
    <message>
        <source>%1 年的放假安排尚未公布：文件里既没有通知也没有日期，未采用。这一年仍按周末推算，结果暂定。</source>
        <translation>The holiday schedule of %1 is not published yet: the file has neither a notice nor dates and was not used. Only the weekends of this year are still taken into account, and results are provisional.</translation>
    </message>
    <message>
        <source>off 应为 true（放假）或 false（上班）</source>
        <translation>off should be true (day off) or false (workday)</translation>
    </message>
    <message>
        <source>%1 既写成放假又写成上班</source>
        <translation>%1 is given both as a day off and as a workday</translation>
    </message>
    <message>
        <source>文字里有控制字符</source>
        <translation>the text has control characters</translation>
    </message>
    <message>
        <source>国务院办公厅关于%1年部分节假日安排的通知</source>
        <translation>Notice of the General Office of the State Council on the holiday schedule of %1</translation>
    </message>
    <message>
        <source>该日为休息日（%1），顺延至 %2</source>
        <translation>that day is a day off (%1), so the end moves to %2</translation>
    </message>
    <message>
        <source>从 %1起满 %2 个月，到期月的对应日为 %3</source>
        <translation>%2 month(s) from %1: the corresponding day of the last month is %3</translation>
    </message>
    <message>
        <source>从 %1起满 %2 个月，到期月没有对应日，以月末日 %3为准</source>
        <translation>%2 month(s) from %1: the last month has no corresponding day, so its last day, %3, applies</translation>
    </message>
    <message>
        <source>依据 民法典第二百零二条、第二百零三条</source>
        <translation>basis: Civil Code, articles 202 and 203</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>（暂定）</source>
        <translation> (provisional)</translation>
    </message>
    <message>
        <source>还有 %1 件</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>%1（暂定）</source>
        <translation>%1 (provisional)</translation>
    </message>
    <message>
        <source>%1 年放假通知未导入，按周末推算，暂定</source>
        <translation>The holiday notice of %1 has not been imported; only weekends are taken into account, provisional</translation>
    </message>
    <message>
        <source>整改日历 %1年%2月</source>
        <translation>Rectification calendar %1/%2</translation>
    </message>
    <message>
        <source>工作日计算表</source>
        <translation>Workday count</translation>
    </message>
    <message>
        <source>期限变动清单</source>
        <translation>List of moved deadlines</translation>
    </message>
</context>
<context>
    <name>CalendarSheets</name>
    <message>
        <source>%1年%2月整改日历</source>
        <translation>Rectification calendar %1/%2</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>本县</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>本县</translation>
    </message>
    <message>
        <source>%1突出生态环境问题整改工作领导小组办公室</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>%1突出生态环境问题整改工作领导小组办公室</translation>
    </message>
    <message>
        <source>已建台账“%1”，含 %2 个样例问题。</source>
        <translation>Created the ledger “%1” with %2 sample problems.</translation>
    </message>
    <message>
        <source>已建台账“%1”。</source>
        <translation>Created the ledger “%1”.</translation>
    </message>
    <message>
        <source>台账完好：%1 步留痕、%2 行记录、%3 份附件，逐条回放与现有内容一致。</source>
        <translation>The ledger is sound: %1 journal steps, %2 records and %3 attachments were replayed one by one and match the present content.</translation>
    </message>
    <message>
        <source>台账有 %1 处不符，请用最近的备份恢复；本文件请保留备查。</source>
        <translation>The ledger does not match in %1 place(s). Please restore the latest backup, and keep this file for examination.</translation>
    </message>
    <message>
        <source>已备份到“%1”，并检查完好。</source>
        <translation>Backed up to “%1” and checked: sound.</translation>
    </message>
    <message>
        <source>已用备份恢复“%1”。</source>
        <translation>Restored “%1” from the backup.</translation>
    </message>
    <message>
        <source>原来的文件保留为“%1”。</source>
        <translation>The previous file is kept as “%1”.</translation>
    </message>
    <message>
        <source>（已撤销）</source>
        <translation> (undone)</translation>
    </message>
    <message>
        <source>“%1”不是留痕的步号。</source>
        <translation>“%1” is not a step number of the journal.</translation>
    </message>
    <message>
        <source>没有可以撤销的操作。</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>没有可以重做的操作。</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>销号簿 %1：生态环境问题整改销号台账

用法：
</source>
        <translation>Xiaohaobu %1: ledger for the rectification and sign-off of ecological and environmental problems

Usage:
</translation>
    </message>
    <message>
        <source>%1（依据 %2）</source>
        <translation>%1 (basis: %2)</translation>
    </message>
    <message>
        <source>用法：xiaohaobu %1 %2</source>
        <translation>Usage: xiaohaobu %1 %2</translation>
    </message>
    <message>
        <source>BOOK [--name 县名] [--rulebook ID] [--sample]</source>
        <translation>BOOK [--name COUNTY] [--rulebook ID] [--sample]</translation>
    </message>
    <message>
        <source>请写明要做什么。</source>
        <translation>Please say what to do.</translation>
    </message>
    <message>
        <source>没有“%1”这个命令。</source>
        <translation>There is no command “%1”.</translation>
    </message>
    <message>
        <source>选项缺少取值。</source>
        <translation>An option lacks its value.</translation>
    </message>
    <message>
        <source>不认识的选项：%1</source>
        <translation>Unknown option: %1</translation>
    </message>
    <message>
        <source>“--on %1”不是形如 2026-11-22 的日期。</source>
        <translation>“--on %1” is not a date such as 2026-11-22.</translation>
    </message>
    <message>
        <source>参数不够。</source>
        <translation>There are too few arguments.</translation>
    </message>
    <message>
        <source>参数太多。</source>
        <translation>There are too many arguments.</translation>
    </message>
    <message>
        <source>对应表“%1”不是 JSON 对象。</source>
        <translation>The mapping “%1” is not a JSON object.</translation>
    </message>
    <message>
        <source>工作表“%1”，表头在第 %2 行。</source>
        <translation>Sheet “%1”, header in row %2.</translation>
    </message>
    <message>
        <source>  “%1” → %2</source>
        <translation>  “%1” → %2</translation>
    </message>
    <message>
        <source>没有用到的列：“%1”（%2）</source>
        <translation>Unused column: “%1” (%2)</translation>
    </message>
    <message>
        <source>待确认：第 %1 行 %2 列“%3”：%4</source>
        <translation>To be checked: row %1, %2, column “%3”: %4</translation>
    </message>
    <message>
        <source>未采用：第 %1 行 %2 列“%3”：%4</source>
        <translation>Not used: row %1, %2, column “%3”: %4</translation>
    </message>
    <message>
        <source>新增 %1，更新 %2，不变 %3，未采用 %4，待确认 %5。</source>
        <translation>%1 added, %2 updated, %3 unchanged, %4 not used, %5 to be checked.</translation>
    </message>
    <message>
        <source>导入前没能自动备份：%1</source>
        <translation>The automatic backup before the import failed: %1</translation>
    </message>
    <message>
        <source>导出的文件名要以 .xlsx、.csv 或 .json 结尾。</source>
        <translation>The name of the exported file must end in .xlsx, .csv or .json.</translation>
    </message>
    <message>
        <source>%1突出生态环境问题整改台账</source>
        <translation>%1: ledger of prominent ecological and environmental problems</translation>
    </message>
    <message>
        <source>填报单位：%1    截至日期：%2</source>
        <translation>Reported by: %1    As of: %2</translation>
    </message>
    <message>
        <source>单位名册</source>
        <translation>Unit register</translation>
    </message>
    <message>
        <source>问题来源</source>
        <translation>Problem sources</translation>
    </message>
    <message>
        <source>已导入，可用 undo 一次撤销。</source>
        <translation>Imported; undo takes it back in one go.</translation>
    </message>
    <message>
        <source>--what 应为 %1 之一。</source>
        <translation>--what should be one of %1.</translation>
    </message>
    <message>
        <source>请用 --to 写明导出的文件名。</source>
        <translation>Please name the file to write with --to.</translation>
    </message>
    <message>
        <source>已导出 %1 条到“%2”。</source>
        <translation>Exported %1 records to “%2”.</translation>
    </message>
    <message>
        <source>请用 --for 写明问题编号。</source>
        <translation>Please name the problem with --for.</translation>
    </message>
    <message>
        <source>公示稿还不能印：%1。改好后再印，或加 --force 仍然印出。</source>
        <translation>The public notice cannot be printed yet: %1. Print it after correcting this, or add --force to print it anyway.</translation>
    </message>
    <message>
        <source>注意：%1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>--form 应为 %1 之一。</source>
        <translation>--form should be one of %1.</translation>
    </message>
    <message>
        <source>请用 --to 写明 PDF 文件名。</source>
        <translation>Please name the PDF file with --to.</translation>
    </message>
    <message>
        <source>这份表只能用 %1。</source>
        <translation>This form can only use %1.</translation>
    </message>
    <message>
        <source>已印成“%1”，默认 %2 份。</source>
        <translation>Printed to “%1”; %2 copies by default.</translation>
    </message>
    <message>
        <source>有 %1 个问题都叫“%2”，请用 --source 写明来源。</source>
        <translation>%1 problems are called “%2”; please name the source with --source.</translation>
    </message>
    <message>
        <source>台账里没有问题“%1”。</source>
        <translation>There is no problem “%1” in the ledger.</translation>
    </message>
    <message>
        <source>这一行不是一个 JSON 对象（第 %1 个字节附近），没有写入。</source>
        <translation>This line is not a JSON object (near byte %1); nothing was written.</translation>
    </message>
    <message>
        <source>动作文件“%1”打不开：%2</source>
        <translation>The action file “%1” cannot be opened: %2</translation>
    </message>
    <message>
        <source>第 %1 行被拒，后面的没有再做：%2</source>
        <translation>Line %1 was refused and the ones after it were not done: %2</translation>
    </message>
    <message>
        <source>有 %1 行被拒，其余已写入。</source>
        <translation>%1 line(s) were refused; the others were written.</translation>
    </message>
    <message>
        <source>状态：%1。%2（%3）</source>
        <translation>State: %1. %2 (%3)</translation>
    </message>
    <message>
        <source>时限：%1</source>
        <translation>Deadline: %1</translation>
    </message>
    <message>
        <source>程序：%1，第 %2 轮</source>
        <translation>Procedure: %1, round %2</translation>
    </message>
    <message>
        <source>程序：%1，未启动</source>
        <translation>Procedure: %1, not started</translation>
    </message>
    <message>
        <source>  至 %1</source>
        <translation>  until %1</translation>
    </message>
    <message>
        <source>（暂定）</source>
        <translation> (provisional)</translation>
    </message>
    <message>
        <source>       还差：%1（%2）</source>
        <translation>       still missing: %1 (%2)</translation>
    </message>
    <message>
        <source>--by 只能是 source、unit、level 或 state。</source>
        <translation>--by can only be source, unit, level or state.</translation>
    </message>
    <message>
        <source>请给出起算日（形如 2026-09-24）和 1 到 %1 之间的工作日数。</source>
        <translation>Please give the first day (such as 2026-09-24) and a number of workdays from 1 to %1.</translation>
    </message>
    <message>
        <source>计入</source>
        <translation>counts</translation>
    </message>
    <message>
        <source>不计</source>
        <translation>does not count</translation>
    </message>
    <message>
        <source>用法：xiaohaobu [BOOK.xhb] [--read-only] [--on 日期] [--screenshot FILE.png [--place 去处] [--size 1366x768] [--theme light|dark|high-contrast]]</source>
        <translation>Usage: xiaohaobu [BOOK.xhb] [--read-only] [--on DATE] [--screenshot FILE.png [--place PLACE] [--size 1366x768] [--theme light|dark|high-contrast]]</translation>
    </message>
    <message>
        <source>“--size %1”不是形如 1366x768 的大小。</source>
        <translation>“--size %1” is not a size such as 1366x768.</translation>
    </message>
    <message>
        <source>没有图形桌面，窗口打不开。请写明要做什么：xiaohaobu --help</source>
        <translation>There is no graphical desktop, so the window cannot open. Please say what to do: xiaohaobu --help</translation>
    </message>
    <message>
        <source>
各命令都可加：--json（标准输出只给一份 JSON） --on 日期（按这一天推算，默认今天） --operator 姓名 --language zh_CN|en
退出码：0 完成 · 1 完成但有问题 · 2 用法不对 · 3 输入被拒 · 4 被占用 · 5 文件损坏 · 6 由新版本写成 · 7 磁盘或权限
</source>
        <translation>
Every verb also takes: --json (one JSON document on standard output, nothing else) --on DATE (the day to reckon with, today if not given) --operator NAME --language zh_CN|en
Exit codes: 0 done · 1 done, but with problems · 2 wrong usage · 3 input refused · 4 in use · 5 file damaged · 6 written by a newer version · 7 disk or permissions
</translation>
    </message>
    <message>
        <source>--language 只能是 zh_CN 或 en。</source>
        <translation>--language can only be zh_CN or en.</translation>
    </message>
    <message>
        <source>%1 年放假通知：放假 %2 天，调休上班 %3 天%4。</source>
        <translation>Holiday notice of %1: %2 day(s) off, %3 make-up workday(s)%4.</translation>
    </message>
    <message>
        <source>，替换已有的安排</source>
        <translation>, replacing the present schedule</translation>
    </message>
    <message>
        <source>台账里已经是这份通知，没有改动。</source>
        <translation>The ledger already has this notice; nothing was changed.</translation>
    </message>
    <message>
        <source>请用 --for 写明整改方案的名称。</source>
        <translation>Please name the rectification plan with --for.</translation>
    </message>
    <message>
        <source>整改方案</source>
        <translation>Rectification plan</translation>
    </message>
    <message>
        <source>--as 只能是 issues、petitions 或 calendar。</source>
        <translation>--as can only be issues, petitions or calendar.</translation>
    </message>
    <message>
        <source>请用 --for 写明问题编号，或用 --from 日期 --workdays 天数 写明从哪天起数几个工作日。</source>
        <translation>Please name the problem with --for, or say with --from DATE --workdays DAYS from which day to count how many workdays.</translation>
    </message>
    <message>
        <source>没有未办的期限因此移动。</source>
        <translation>No open deadlines moved because of this.</translation>
    </message>
    <message>
        <source>有 %1 个未办的期限移动了：</source>
        <translation>%1 open deadline(s) moved:</translation>
    </message>
    <message>
        <source>信访件 %1 件（重点 %2 件，重复 %3 件，分解后 %4 件），已办结 %5 件，办结率 %6，阶段性办结 %7 件，正在办理 %8 件</source>
        <translation>%1 petition(s) (%2 key, %3 duplicate, %4 after splitting), %5 closed, closure rate %6, %7 closed for the stage, %8 in progress</translation>
    </message>
    <message>
        <source>调整申请 %1（%2，%3）：%4</source>
        <translation>Adjustment request %1 (%2, %3): %4</translation>
    </message>
    <message>
        <source>已批准，第 %1 版</source>
        <translation>Approved, version %1</translation>
    </message>
    <message>
        <source>尚未批准，列入问题 %1 个</source>
        <translation>Not approved yet; %1 problem(s) included</translation>
    </message>
    <message>
        <source>  %1：%2（%3）</source>
        <translation>  %1: %2 (%3)</translation>
    </message>
    <message>
        <source>反馈：%1（%2）。%3</source>
        <translation>Feedback: %1 (%2). %3</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>问题 %1 个，需销号 %2 个，已销号 %3 个，销号率 %4，投资 %5</source>
        <translation>%1 problem(s), %2 to sign off, %3 signed off, sign-off rate %4, money spent %5</translation>
    </message>
    <message>
        <source>  xiaohaobu [BOOK.xhb] [--read-only]&#x3000;&#x3000;打开窗口
</source>
        <translation>  xiaohaobu [BOOK.xhb] [--read-only]    open the window
</translation>
    </message>
    <message>
        <source>请用 --for 写明问题编号或信访件受理编号。</source>
        <translation>Please name the problem or the accept number of the petition with --for.</translation>
    </message>
    <message>
        <source>台账里没有问题“%1”，也没有这个受理编号的信访件。</source>
        <translation>The ledger has neither a problem “%1” nor a petition with this accept number.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>问题 %1 个</source>
        <translation>%1 problem(s)</translation>
    </message>
    <message>
        <source>信访件 %1 件</source>
        <translation>%1 petition(s)</translation>
    </message>
    <message>
        <source>整改方案 %1 个，已批准 %2 个</source>
        <translation>%1 rectification plan(s), %2 approved</translation>
    </message>
    <message>
        <source>已批准</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>尚未批准</source>
        <translation>Not approved yet</translation>
    </message>
    <message>
        <source>%1 个问题</source>
        <translation>%1 problem(s)</translation>
    </message>
    <message>
        <source>调整申请 %1 件</source>
        <translation>%1 adjustment request(s)</translation>
    </message>
    <message>
        <source>--what 只能是 issues、petitions、plans、adjustments，可用逗号连写几个。</source>
        <translation>--what can only be issues, petitions, plans or adjustments; several can be joined with commas.</translation>
    </message>
    <message>
        <source>写明了编号就不用 --what。</source>
        <translation>When a number is given, --what is not needed.</translation>
    </message>
    <message>
        <source>请用 --for 写明整改方案的名称，用 --version 写明哪一版；和另一版比较用 --with，不写就和现在的台账比较。</source>
        <translation>Name the rectification plan with --for and the version with --version; --with compares it with another version, without it the comparison is with the ledger as it stands.</translation>
    </message>
    <message>
        <source>--%1 应是版本号，如 1。</source>
        <translation>--%1 should be the number of a version, such as 1.</translation>
    </message>
    <message>
        <source>%1。请在 --map 的 columns 里写明哪一列是 %2。</source>
        <translation>%1. Say in the columns of --map which column is %2.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>新建台账…</source>
        <translation>New ledger…</translation>
    </message>
    <message>
        <source>打开台账…</source>
        <translation>Open ledger…</translation>
    </message>
    <message>
        <source>新建样例县…</source>
        <translation>New sample county…</translation>
    </message>
    <message>
        <source>从备份恢复…</source>
        <translation>Restore from backup…</translation>
    </message>
    <message>
        <source>现在备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>关闭台账</source>
        <translation>Close ledger</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>新建问题</source>
        <translation>New problem</translation>
    </message>
    <message>
        <source>导入…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>设置…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>检查台账文件…</source>
        <translation>Check the ledger file…</translation>
    </message>
    <message>
        <source>快捷键</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>关于销号簿</source>
        <translation>About Xiaohaobu</translation>
    </message>
    <message>
        <source>文件(&amp;F)</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>最近打开</source>
        <translation>Recently opened</translation>
    </message>
    <message>
        <source>编辑(&amp;E)</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>问题(&amp;W)</source>
        <translation>&amp;Problem</translation>
    </message>
    <message>
        <source>视图(&amp;V)</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>外观</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>工具(&amp;T)</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>帮助(&amp;H)</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>工具栏</source>
        <translation>Toolbar</translation>
    </message>
    <message>
        <source>撤销“%1”</source>
        <translation>Undo “%1”</translation>
    </message>
    <message>
        <source>没有可以撤销的操作</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>重做“%1”</source>
        <translation>Redo “%1”</translation>
    </message>
    <message>
        <source>没有可以重做的操作</source>
        <translation>Nothing to redo</translation>
    </message>
    <message>
        <source>问题来源…</source>
        <translation>Problem sources…</translation>
    </message>
    <message>
        <source>单位…</source>
        <translation>Units…</translation>
    </message>
    <message>
        <source>菜单</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>CountSheet</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>起算日，计入</source>
        <translation>First day, counts</translation>
    </message>
    <message>
        <source>起算日，不计入</source>
        <translation>First day, does not count</translation>
    </message>
    <message>
        <source>第 %1 个工作日</source>
        <translation>workday no. %1</translation>
    </message>
    <message>
        <source>最后一日</source>
        <translation>last day</translation>
    </message>
    <message>
        <source>不计</source>
        <translation>does not count</translation>
    </message>
    <message>
        <source>%1（暂定）</source>
        <translation>%1 (provisional)</translation>
    </message>
    <message>
        <source>计入</source>
        <translation>counts</translation>
    </message>
    <message>
        <source>暂定：%1 年放假安排尚未公布，表中该年（含上年末）的日子按周末推算，通知导入后重算。</source>
        <translation>Provisional: the holiday schedule of %1 is not published yet; only weekends are taken into account for that year (and the end of the year before). Count again once the notice is imported.</translation>
    </message>
    <message>
        <source>工作日数应为 1 到 %1，没有计算。</source>
        <translation>The number of workdays should be from 1 to %1; nothing was counted.</translation>
    </message>
    <message>
        <source>公示期计算表</source>
        <translation>Public notice day count</translation>
    </message>
    <message>
        <source>工作日计算表</source>
        <translation>Workday count</translation>
    </message>
    <message>
        <source>%1 个工作日</source>
        <translation>%1 个工作日</translation>
    </message>
    <message>
        <source>首日计入（本台账设置）</source>
        <translation>The first day counts (setting of this ledger)</translation>
    </message>
    <message>
        <source>首日不计入，从次日起数</source>
        <translation>The first day does not count; counted from the day after</translation>
    </message>
    <message>
        <source>（采用）</source>
        <translation> (used)</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>台账“%1”正被另一个程序使用，没有写入。请先关闭那个程序，再试一次。</source>
        <translation>The ledger “%1” is being used by another program; nothing was written. Please close that program and try again.</translation>
    </message>
    <message>
        <source>磁盘已满，台账“%1”没有改动。请腾出空间后再试。</source>
        <translation>The disk is full; the ledger “%1” was not changed. Please free some space and try again.</translation>
    </message>
    <message>
        <source>台账“%1”不能写入（文件或磁盘只读，或没有权限）。</source>
        <translation>The ledger “%1” cannot be written to (the file or disk is read-only, or permission is lacking).</translation>
    </message>
    <message>
        <source>文件“%1”已损坏或不是销号簿台账。请用备份恢复；原文件请保留。</source>
        <translation>The file “%1” is damaged or is not a Xiaohaobu ledger. Please restore a backup, and keep the file.</translation>
    </message>
    <message>
        <source>与台账里已有的记录冲突，没有写入。</source>
        <translation>It clashes with a record already in the ledger; nothing was written.</translation>
    </message>
    <message>
        <source>内容太大，没有写入。</source>
        <translation>The content is too large; nothing was written.</translation>
    </message>
    <message>
        <source>已取消，没有写入。</source>
        <translation>Cancelled; nothing was written.</translation>
    </message>
    <message>
        <source>读写台账“%1”失败，没有写入。请检查磁盘或U盘是否还在。</source>
        <translation>Reading or writing the ledger “%1” failed; nothing was written. Please check that the disk or USB stick is still there.</translation>
    </message>
    <message>
        <source>文件“%1”已经存在，没有覆盖。</source>
        <translation>The file “%1” already exists; it was not overwritten.</translation>
    </message>
    <message>
        <source>找不到台账“%1”。</source>
        <translation>The ledger “%1” cannot be found.</translation>
    </message>
    <message>
        <source>台账“%1”已被移走、改名或删除，或者U盘已拔出，没有写入。请放回原处再试一次，窗口里填写的内容还在。</source>
        <translation>The ledger “%1” was moved, renamed or deleted, or its USB stick was pulled out; nothing was written. Put it back and try again; what you typed in the window is still there.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1年%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1月%2日</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>周一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>周二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>周三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>周四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>周五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>周六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>周日</source>
        <translation>Sun</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>“%1前”是否包括这一段时间说不清</source>
        <translation>it is unclear whether “before %1” includes that period</translation>
    </message>
    <message>
        <source>“%1”后面的文字看不明白</source>
        <translation>the words after “%1” cannot be understood</translation>
    </message>
    <message>
        <source>“%1”后面缺“日”字</source>
        <translation>the character “日” (day) is missing after “%1”</translation>
    </message>
    <message>
        <source>“%1”也可能是 10 月丢了末位的 0</source>
        <translation>“%1” may also be October with its last 0 lost</translation>
    </message>
    <message>
        <source>“%1”没有确定的最后一日</source>
        <translation>“%1” has no definite last day</translation>
    </message>
    <message>
        <source>像是表格软件里日期的内部数字，请把该列改成日期格式</source>
        <translation>this looks like a spreadsheet&apos;s internal number for a date; please give the column a date format</translation>
    </message>
    <message>
        <source>写的是重复进行，不是一个时限</source>
        <translation>this is something recurring, not a deadline</translation>
    </message>
    <message>
        <source>年份要对照别处才知道</source>
        <translation>the year can only be found elsewhere</translation>
    </message>
    <message>
        <source>写的是一段期间，起算日不明</source>
        <translation>this is a span of time whose first day is unclear</translation>
    </message>
    <message>
        <source>数字不完整，可能丢了“年”“月”“日”或年份不是四位</source>
        <translation>the number is incomplete: “年”, “月” or “日” may be lost, or the year does not have four digits</translation>
    </message>
    <message>
        <source>像是起始时间，不是完成时限</source>
        <translation>this looks like a start, not a deadline</translation>
    </message>
    <message>
        <source>“同上”要对照上一行才知道</source>
        <translation>“same as above” can only be read with the row above</translation>
    </message>
    <message>
        <source>文字太长，不像时限</source>
        <translation>the text is too long for a deadline</translation>
    </message>
    <message>
        <source>没有读到日期</source>
        <translation>no date was found</translation>
    </message>
    <message>
        <source>还有其他文字：%1</source>
        <translation>there are other words: %1</translation>
    </message>
    <message>
        <source>没有固定日期</source>
        <translation>there is no fixed date</translation>
    </message>
    <message>
        <source>“%1”没有写年份</source>
        <translation>“%1” names no year</translation>
    </message>
    <message>
        <source>“%1”不是存在的日期</source>
        <translation>“%1” is not a date that exists</translation>
    </message>
    <message>
        <source>原文没有年份，按 %1 年推定</source>
        <translation>the original names no year; %1 is assumed</translation>
    </message>
    <message>
        <source>有多个日期，取最晚的一个</source>
        <translation>there are several dates; the latest is used</translation>
    </message>
    <message>
        <source>“%1”读作 %2</source>
        <translation>“%1” is read as %2</translation>
    </message>
    <message>
        <source>%1，请人工确认</source>
        <translation>%1; please check</translation>
    </message>
    <message>
        <source>。</source>
        <translation>. </translation>
    </message>
    <message>
        <source>原文写“%1”，日期是人工填写的。</source>
        <translation>The original says “%1”; the date was filled in by a person.</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>群众信访举报</source>
        <translation>Public petition</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>附件</source>
        <translation>attachment</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>ledger</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>回头看</source>
        <translation>look-back</translation>
    </message>
    <message>
        <source>整改措施</source>
        <translation>measure</translation>
    </message>
    <message>
        <source>异议</source>
        <translation>objection</translation>
    </message>
    <message>
        <source>公示</source>
        <translation>public notice</translation>
    </message>
    <message>
        <source>销号轮次</source>
        <translation>sign-off round</translation>
    </message>
    <message>
        <source>问题来源</source>
        <translation>problem source</translation>
    </message>
    <message>
        <source>阶段目标</source>
        <translation>stage goal</translation>
    </message>
    <message>
        <source>销号步骤</source>
        <translation>sign-off step</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>方案调整申请</source>
        <translation>plan adjustment request</translation>
    </message>
    <message>
        <source>调整内容</source>
        <translation>adjusted measure</translation>
    </message>
    <message>
        <source>调整步骤</source>
        <translation>adjustment step</translation>
    </message>
    <message>
        <source>放假通知</source>
        <translation>holiday notice</translation>
    </message>
    <message>
        <source>举报人</source>
        <translation>complainant</translation>
    </message>
    <message>
        <source>征求意见</source>
        <translation>consultation</translation>
    </message>
    <message>
        <source>公开登记</source>
        <translation>disclosure record</translation>
    </message>
    <message>
        <source>信访件</source>
        <translation>petition</translation>
    </message>
    <message>
        <source>信访关联</source>
        <translation>petition link</translation>
    </message>
    <message>
        <source>整改方案</source>
        <translation>rectification plan</translation>
    </message>
    <message>
        <source>方案步骤</source>
        <translation>plan step</translation>
    </message>
    <message>
        <source>方案版本</source>
        <translation>plan version</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source> 至 </source>
        <translation> to </translation>
    </message>
    <message>
        <source>是</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>no</translation>
    </message>
    <message>
        <source>销号台账</source>
        <translation>Sign-off ledger</translation>
    </message>
    <message>
        <source>问题编号</source>
        <translation>Problem no.</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>主体责任单位</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>牵头监管（验收）单位</source>
        <translation>Lead supervising (acceptance) unit</translation>
    </message>
    <message>
        <source>轮次</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>销号程序</source>
        <translation>Sign-off procedure</translation>
    </message>
    <message>
        <source>申请日期</source>
        <translation>Applied on</translation>
    </message>
    <message>
        <source>验收日期</source>
        <translation>Accepted on</translation>
    </message>
    <message>
        <source>牵头单位签章人</source>
        <translation>Signed for the lead unit by</translation>
    </message>
    <message>
        <source>分管领导签字</source>
        <translation>Signed by leader in charge</translation>
    </message>
    <message>
        <source>销号日期</source>
        <translation>Signed off on</translation>
    </message>
    <message>
        <source>备案号</source>
        <translation>Filing no.</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>到期日</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>剩余工作日</source>
        <translation>Workdays left</translation>
    </message>
    <message>
        <source>要办的事</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>暂定</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>来源层级</source>
        <translation>Source level</translation>
    </message>
    <message>
        <source>来源批次</source>
        <translation>Source batch</translation>
    </message>
    <message>
        <source>其他监管（验收）单位</source>
        <translation>Other supervising (acceptance) units</translation>
    </message>
    <message>
        <source>整改措施</source>
        <translation>Rectification measures</translation>
    </message>
    <message>
        <source>措施时限</source>
        <translation>Measure deadline</translation>
    </message>
    <message>
        <source>措施完成日期</source>
        <translation>Measure done on</translation>
    </message>
    <message>
        <source>措施落实情况</source>
        <translation>Measure progress</translation>
    </message>
    <message>
        <source>进展状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>进度评价</source>
        <translation>Pace</translation>
    </message>
    <message>
        <source>距时限天数</source>
        <translation>Days to deadline</translation>
    </message>
    <message>
        <source>完成日期</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>公示起止</source>
        <translation>Public notice from/to</translation>
    </message>
    <message>
        <source>回头看日期及结果</source>
        <translation>Look-back date and result</translation>
    </message>
    <message>
        <source>没有“%1”这一列。</source>
        <translation>There is no column “%1”.</translation>
    </message>
    <message>
        <source>&amp;C第 &amp;P 页 共 &amp;N 页</source>
        <translation>&amp;CPage &amp;P of &amp;N</translation>
    </message>
    <message>
        <source>第 %1 行“%2”的内容超过 %3 字，xlsx 的单元格放不下；请缩短后再导出，或导出为 csv。</source>
        <translation>The content of “%2” in row %1 is longer than %3 characters and does not fit an xlsx cell; please shorten it before exporting, or export to csv.</translation>
    </message>
    <message>
        <source>第 %1 行“%2”写不进 xlsx。</source>
        <translation>“%2” in row %1 cannot be written to xlsx.</translation>
    </message>
    <message>
        <source>已取消导出</source>
        <translation>The export was cancelled</translation>
    </message>
    <message>
        <source>没有选择要导出的列。</source>
        <translation>No columns were chosen for the export.</translation>
    </message>
    <message>
        <source>超过 %1 行，一张 xlsx 工作表放不下。</source>
        <translation>There are more than %1 rows; they do not fit one xlsx sheet.</translation>
    </message>
    <message>
        <source>（暂定）%1：%2</source>
        <translation>(Provisional) %1: %2</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>依据：%1</source>
        <translation>Basis: %1</translation>
    </message>
    <message>
        <source>放假安排尚未公布，这个日期暂定。</source>
        <translation>The holiday schedule is not published yet; this date is provisional.</translation>
    </message>
    <message>
        <source>销号簿</source>
        <translation>Xiaohaobu</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>%1整改待办</source>
        <translation>%1: rectification to do</translation>
    </message>
    <message>
        <source>待办的文件名要以 .ics、.xlsx 或 .csv 结尾。</source>
        <translation>The file name of the to-do list must end in .ics, .xlsx or .csv.</translation>
    </message>
    <message>
        <source>第 %1 条措施：%2</source>
        <translation>Measure no. %1: %2</translation>
    </message>
    <message>
        <source>问题或方案</source>
        <translation>Problem or plan</translation>
    </message>
    <message>
        <source>时限调整情况</source>
        <translation>Deadline adjustments</translation>
    </message>
    <message>
        <source>现在可办，没有规定最后期限。</source>
        <translation>Can be done now; there is no last day.</translation>
    </message>
    <message>
        <source>%1整改措施清单</source>
        <translation>%1: rectification measure list</translation>
    </message>
    <message>
        <source>填报单位：%1    截至日期：%2</source>
        <translation>Reported by: %1    As of: %2</translation>
    </message>
    <message>
        <source>方案的版本里没有“%1”这一列。</source>
        <translation>The versions of a plan have no column “%1”.</translation>
    </message>
    <message>
        <source>第 %1 版，%2批准</source>
        <translation>Version %1, approved on %2</translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation> (%1)</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>磁盘已满，“%1”没有写成，原有文件没有改动。请腾出空间后再试。</source>
        <translation>The disk is full; “%1” was not completed and the previous file was not changed. Please free some space and try again.</translation>
    </message>
    <message>
        <source>没有权限读写“%1”，没有改动。</source>
        <translation>There is no permission to read or write “%1”; nothing was changed.</translation>
    </message>
    <message>
        <source>找不到“%1”。</source>
        <translation>“%1” cannot be found.</translation>
    </message>
    <message>
        <source>读写“%1”失败：%2。原有文件没有改动。</source>
        <translation>Reading or writing “%1” failed: %2. The previous file was not changed.</translation>
    </message>
    <message>
        <source>文件夹“%1”不存在。</source>
        <translation>The folder “%1” does not exist.</translation>
    </message>
    <message>
        <source>找不到文件“%1”。</source>
        <translation>The file “%1” cannot be found.</translation>
    </message>
    <message>
        <source>文件“%1”打不开：%2。</source>
        <translation>The file “%1” cannot be opened: %2.</translation>
    </message>
    <message>
        <source>文件“%1”有 %2 MB，超过 %3 MB 的上限，没有读入。</source>
        <translation>The file “%1” has %2 MB, more than the limit of %3 MB; it was not read.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>caption 与 text 只能写一个；都不写是留空的格</source>
        <translation>only one of caption and text may be written; with neither, the cell is left blank</translation>
    </message>
    <message>
        <source>应是 left、center 或 right</source>
        <translation>should be left, center or right</translation>
    </message>
    <message>
        <source>只能有一格不写宽度</source>
        <translation>only one cell may go without a width</translation>
    </message>
    <message>
        <source>各格宽度合计 %1 毫米，没有给未写宽度的一格留出地方（共 %2 毫米）</source>
        <translation>the widths of the cells add up to %1 mm and leave no room for the cell without a width (%2 mm in all)</translation>
    </message>
    <message>
        <source>各格宽度合计 %1 毫米，应为 %2 毫米</source>
        <translation>the widths of the cells add up to %1 mm; they should be %2 mm</translation>
    </message>
    <message>
        <source>一行至少要有一格</source>
        <translation>a row has at least one cell</translation>
    </message>
    <message>
        <source>签章栏高 %1 毫米，不足 %2 毫米，签不下名、盖不下章</source>
        <translation>the signature box is %1 mm high, less than %2 mm: too little for a signature and a seal</translation>
    </message>
    <message>
        <source>缺少宽度 width</source>
        <translation>the width is missing</translation>
    </message>
    <message>
        <source>应是 left 或 center</source>
        <translation>should be left or center</translation>
    </message>
    <message>
        <source>papers 里没有这种纸</source>
        <translation>papers does not contain this paper</translation>
    </message>
    <message>
        <source>%1 各列宽度合计 %2 毫米，应为 %3 毫米</source>
        <translation>the column widths of %1 add up to %2 mm; they should be %3 mm</translation>
    </message>
    <message>
        <source>花括号 {{ 与 }} 不成对</source>
        <translation>the braces {{ and }} do not match</translation>
    </message>
    <message>
        <source>没有名为“%1”的字段</source>
        <translation>there is no field “%1”</translation>
    </message>
    <message>
        <source>没有名为“%1”的清单</source>
        <translation>there is no list “%1”</translation>
    </message>
    <message>
        <source>没有名为“%1”的样式</source>
        <translation>there is no style “%1”</translation>
    </message>
    <message>
        <source>缺少这一项</source>
        <translation>this entry is missing</translation>
    </message>
    <message>
        <source>没有名为“%1”的照片</source>
        <translation>there is no photo “%1”</translation>
    </message>
    <message>
        <source>应是 2、3、4 或 6</source>
        <translation>should be 2, 3, 4 or 6</translation>
    </message>
    <message>
        <source>应是 A4 或 A3</source>
        <translation>should be A4 or A3</translation>
    </message>
    <message>
        <source>至少要有一种纸</source>
        <translation>there is at least one paper</translation>
    </message>
    <message>
        <source>应是 none、of_total 或 official</source>
        <translation>should be none, of_total or official</translation>
    </message>
    <message>
        <source>没有名为“%1”的表单。</source>
        <translation>There is no form “%1”.</translation>
    </message>
    <message>
        <source>“%1”不是整数</source>
        <translation>“%1” is not a whole number</translation>
    </message>
    <message>
        <source>“%1”不是数字</source>
        <translation>“%1” is not a number</translation>
    </message>
    <message>
        <source>每行一个</source>
        <translation>One per line</translation>
    </message>
    <message>
        <source>是</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>no</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>必填</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>请填写%1</source>
        <translation>Please fill in: %1</translation>
    </message>
    <message>
        <source>其后已改为：%1</source>
        <translation>Has since become: %1</translation>
    </message>
    <message>
        <source>应是 text、repeat、line、space、page_break、grid、ledger 或 photos</source>
        <translation>should be text, repeat, line, space, page_break, grid, ledger or photos</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>发现日期晚于今天，没有写入；请核对</source>
        <translation>the date found is later than today and was not written; please check</translation>
    </message>
    <message>
        <source>导入已取消，台账没有改动。</source>
        <translation>The import was cancelled; the ledger was not changed.</translation>
    </message>
    <message>
        <source>看不懂文件的文字编码（不是 UTF-8、GB18030 或 UTF-16）。请用 WPS 或 Excel 打开后另存为 xlsx 再导入。</source>
        <translation>The text encoding of the file is not understood (not UTF-8, GB18030 or UTF-16). Please open it with WPS or Excel, save it as xlsx and import that.</translation>
    </message>
    <message>
        <source>文件不能导入：%1。台账没有改动。</source>
        <translation>The file cannot be imported: %1. The ledger was not changed.</translation>
    </message>
    <message>
        <source>第 %1 行的引号没有配对，其后的内容分不清行列。请用 WPS 或 Excel 打开检查，另存为 xlsx 再导入；台账没有改动。</source>
        <translation>The quotes in row %1 do not match, so the rows after it cannot be told apart. Please check the file in WPS or Excel, save it as xlsx and import that; the ledger was not changed.</translation>
    </message>
    <message>
        <source>第 %1 行的列太多</source>
        <translation>row %1 has too many columns</translation>
    </message>
    <message>
        <source>单元格 %1 超过 %2 字</source>
        <translation>cell %1 is longer than %2 characters</translation>
    </message>
    <message>
        <source>单元格超过 %1 个</source>
        <translation>there are more than %1 cells</translation>
    </message>
    <message>
        <source>超过 %1 行</source>
        <translation>there are more than %1 rows</translation>
    </message>
    <message>
        <source>已取消导入</source>
        <translation>the import was cancelled</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>整改措施</source>
        <translation>Rectification measures</translation>
    </message>
    <message>
        <source>措施时限</source>
        <translation>Measure deadline</translation>
    </message>
    <message>
        <source>来源层级</source>
        <translation>Source level</translation>
    </message>
    <message>
        <source>来源批次</source>
        <translation>Source batch</translation>
    </message>
    <message>
        <source>编号与第 %1 行重复，这一行没有导入</source>
        <translation>the number repeats that of row %1; this row was not imported</translation>
    </message>
    <message>
        <source>按序号对应到台账里的问题，但问题名称不同，请核对</source>
        <translation>matched to the problem in the ledger by its sequence number, but the titles differ; please check</translation>
    </message>
    <message>
        <source>这个序号已是另一个问题的编号，新问题暂不编号</source>
        <translation>this sequence number is already the number of another problem; the new problem has no number for now</translation>
    </message>
    <message>
        <source>是</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>no</translation>
    </message>
    <message>
        <source>清单里没有这条措施，但它已有完成情况，仍保留在台账里</source>
        <translation>the list does not have this measure, but it has progress recorded and stays in the ledger</translation>
    </message>
    <message>
        <source>名册里没有这个单位，将新增；是不是“%1”？是的话请给它加上别名再导入</source>
        <translation>the register does not have this unit; it will be added. Is it “%1”? If so, please give that unit an alias and import again</translation>
    </message>
    <message>
        <source>分组行</source>
        <translation>group row</translation>
    </message>
    <message>
        <source>合计行</source>
        <translation>total row</translation>
    </message>
    <message>
        <source>签名行</source>
        <translation>signature row</translation>
    </message>
    <message>
        <source>重复的表头</source>
        <translation>repeated header</translation>
    </message>
    <message>
        <source>说明行</source>
        <translation>note row</translation>
    </message>
    <message>
        <source>属于上面未导入的问题</source>
        <translation>belongs to a problem above that was not imported</translation>
    </message>
    <message>
        <source>这一行有删除线，请核对是否还要导入</source>
        <translation>this row is struck through; please check whether it is to be imported</translation>
    </message>
    <message>
        <source>单元格是错误值，没有导入</source>
        <translation>the cell holds an error value and was not imported</translation>
    </message>
    <message>
        <source>没有可导入的内容</source>
        <translation>there is nothing to import</translation>
    </message>
    <message>
        <source>没有问题名称，这一行没有导入</source>
        <translation>there is no problem title; this row was not imported</translation>
    </message>
    <message>
        <source>同一问题的后续行另有内容，没有采用</source>
        <translation>a later row of the same problem has different content; it was not used</translation>
    </message>
    <message>
        <source>应填“是”或“否”，没有采用</source>
        <translation>should be “是” (yes) or “否” (no); it was not used</translation>
    </message>
    <message>
        <source>不认识的%1，没有采用</source>
        <translation>unknown %1; it was not used</translation>
    </message>
    <message>
        <source>内容不合适，没有采用</source>
        <translation>the content does not fit; it was not used</translation>
    </message>
    <message>
        <source>单元格是数字，像是日期 %1，请核对</source>
        <translation>the cell is a number that looks like the date %1; please check</translation>
    </message>
    <message>
        <source>单元格是数字，可能是 1 月，也可能是 10 月，请核对</source>
        <translation>the cell is a number: it may be January or October; please check</translation>
    </message>
    <message>
        <source>不是完整的日期，没有采用</source>
        <translation>not a complete date; it was not used</translation>
    </message>
    <message>
        <source>没有对应的措施</source>
        <translation>there is no matching measure</translation>
    </message>
    <message>
        <source>各行时限不同，问题的时限取最晚的一个，请核对</source>
        <translation>the rows have different deadlines; the latest is used for the problem, please check</translation>
    </message>
    <message>
        <source>隐藏的工作表</source>
        <translation>hidden sheet</translation>
    </message>
    <message>
        <source>信访件台账</source>
        <translation>petition ledger</translation>
    </message>
    <message>
        <source>不是要导入的清单</source>
        <translation>not a list to import</translation>
    </message>
    <message>
        <source>没有问题清单的表头</source>
        <translation>no header of a problem list</translation>
    </message>
    <message>
        <source>这张表有“受理编号”，是信访件台账，请到“信访”里导入（命令行用 --as petitions）。</source>
        <translation>This table has an “accept number”: it is a petition ledger. Import it under Petitions (on the command line with --as petitions).</translation>
    </message>
    <message>
        <source>没有找到问题清单：看不到的工作表和没有“问题”“整改措施”“完成时限”等表头的工作表不导入。请检查表头，或手工指定各列的内容。</source>
        <translation>No list of problems was found: hidden sheets, and sheets without headers such as “问题”, “整改措施” and “完成时限”, are not imported. Please check the header, or say by hand what each column holds.</translation>
    </message>
    <message>
        <source>手工设为不导入</source>
        <translation>set by hand not to be imported</translation>
    </message>
    <message>
        <source>由程序推算，不导入</source>
        <translation>worked out by the program, not imported</translation>
    </message>
    <message>
        <source>前面已有一列是同一内容</source>
        <translation>an earlier column has the same content</translation>
    </message>
    <message>
        <source>不认识这个表头</source>
        <translation>unknown header</translation>
    </message>
    <message>
        <source>列对应文件有误：%1</source>
        <translation>The column mapping has an error: %1</translation>
    </message>
    <message>
        <source>“%1”的名称或内容不对</source>
        <translation>the name or the content of “%1” is wrong</translation>
    </message>
    <message>
        <source>没有“%1”列</source>
        <translation>there is no column “%1”</translation>
    </message>
    <message>
        <source>没有字段“%1”</source>
        <translation>there is no field “%1”</translation>
    </message>
    <message>
        <source>字段“%1”对应了两列</source>
        <translation>two columns are mapped to the field “%1”</translation>
    </message>
    <message>
        <source>%1，不能直接导入。请用 WPS 或 Excel 打开，另存为 xlsx 后再导入。</source>
        <translation>%1 and cannot be imported directly. Please open it with WPS or Excel, save it as xlsx and import that.</translation>
    </message>
    <message>
        <source>这个文件设了打开密码，不能直接导入。请用 WPS 或 Excel 输入密码打开，去掉密码后另存为 xlsx 再导入。</source>
        <translation>This file has a password and cannot be imported directly. Please open it with WPS or Excel, remove the password, save it as xlsx and import that.</translation>
    </message>
    <message>
        <source>这是 Word 文档（.doc 或 .wps）</source>
        <translation>This is a Word document (.doc or .wps)</translation>
    </message>
    <message>
        <source>这是老格式的表格（.xls 或 .et）</source>
        <translation>This is a spreadsheet of an old format (.xls or .et)</translation>
    </message>
    <message>
        <source>这是二进制格式的表格（.xlsb）</source>
        <translation>This is a spreadsheet of the binary format (.xlsb)</translation>
    </message>
    <message>
        <source>这是 Word 文档（.docx），请先把表格复制到新的工作表</source>
        <translation>This is a Word document (.docx) – copy its table to a new sheet first –</translation>
    </message>
    <message>
        <source>这是演示文稿（.pptx）</source>
        <translation>This is a presentation (.pptx)</translation>
    </message>
    <message>
        <source>这是 OpenDocument 文件（.ods）</source>
        <translation>This is an OpenDocument file (.ods)</translation>
    </message>
    <message>
        <source>这是压缩包，不是表格，请先解压</source>
        <translation>This is an archive, not a spreadsheet – unpack it first –</translation>
    </message>
    <message>
        <source>文件超过 %1 MB，不能导入。</source>
        <translation>The file is larger than %1 MB and cannot be imported.</translation>
    </message>
    <message>
        <source>这是数据库或台账文件，不是表格</source>
        <translation>This is a database or a ledger, not a spreadsheet</translation>
    </message>
    <message>
        <source>这是网页格式的表格，只是名字叫 xls</source>
        <translation>This is a table in web page format that is only named xls</translation>
    </message>
    <message>
        <source>这是 XML 格式的表格</source>
        <translation>This is a table in XML format</translation>
    </message>
    <message>
        <source>这是 RTF 文档</source>
        <translation>This is an RTF document</translation>
    </message>
    <message>
        <source>文件是空的。</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>含有文档类型声明</source>
        <translation>it contains a document type declaration</translation>
    </message>
    <message>
        <source>文件不能导入：%1。请用 WPS 或 Excel 打开检查，另存为 xlsx 后再导入；台账没有改动。</source>
        <translation>The file cannot be imported: %1. Please check it in WPS or Excel, save it as xlsx and import that; the ledger was not changed.</translation>
    </message>
    <message>
        <source>文件已损坏（%1 第 %2 行附近）。请重新拷贝一份，或用 WPS、Excel 打开后另存为 xlsx 再导入；台账没有改动。</source>
        <translation>The file is damaged (%1, near line %2). Please copy it again, or open it with WPS or Excel, save it as xlsx and import that; the ledger was not changed.</translation>
    </message>
    <message>
        <source>文件不完整，缺少“%1”。请用 WPS 或 Excel 打开后另存为 xlsx 再导入。</source>
        <translation>The file is incomplete: “%1” is missing. Please open it with WPS or Excel, save it as xlsx and import that.</translation>
    </message>
    <message>
        <source>工作表“%1”%2</source>
        <translation>sheet “%1” %2</translation>
    </message>
    <message>
        <source>有不正确的行号“%1”</source>
        <translation>has a wrong row number “%1”</translation>
    </message>
    <message>
        <source>第 %1 行有不正确的单元格位置“%2”</source>
        <translation>has a wrong cell position “%2” in row %1</translation>
    </message>
    <message>
        <source>第 %1 行的单元格次序不对</source>
        <translation>has its cells in the wrong order in row %1</translation>
    </message>
    <message>
        <source>公式没有保存结果</source>
        <translation>the formula has no stored result</translation>
    </message>
    <message>
        <source>的内容太多，超出可导入的范围</source>
        <translation>has too much content to be imported</translation>
    </message>
    <message>
        <source>的单元格 %1 超过 %2 字</source>
        <translation>has a cell %1 longer than %2 characters</translation>
    </message>
    <message>
        <source>的单元格 %1 指向不存在的文字“%2”</source>
        <translation>has a cell %1 that refers to a text “%2” that does not exist</translation>
    </message>
    <message>
        <source>有不正确的合并区域“%1”</source>
        <translation>has a wrong merged range “%1”</translation>
    </message>
    <message>
        <source>的合并区域超过 %1 个</source>
        <translation>has more than %1 merged ranges</translation>
    </message>
    <message>
        <source>工作表超过 %1 个</source>
        <translation>there are more than %1 sheets</translation>
    </message>
    <message>
        <source>这不是 xlsx 表格。请用 WPS 或 Excel 打开后另存为 xlsx 再导入。</source>
        <translation>This is not an xlsx spreadsheet. Please open it with WPS or Excel, save it as xlsx and import that.</translation>
    </message>
    <message>
        <source>文件里没有工作表。</source>
        <translation>There is no sheet in the file.</translation>
    </message>
    <message>
        <source>压缩包里的数据已损坏</source>
        <translation>the data in the archive is damaged</translation>
    </message>
    <message>
        <source>解压后超过 %1 MB</source>
        <translation>it is larger than %1 MB when unpacked</translation>
    </message>
    <message>
        <source>压缩比超过 %1 倍，像是压缩炸弹</source>
        <translation>it is compressed more than %1 times, like a zip bomb</translation>
    </message>
    <message>
        <source>文件已损坏或不完整，打不开。请重新拷贝一份，或用 WPS、Excel 打开后另存为 xlsx 再导入。</source>
        <translation>The file is damaged or incomplete and cannot be opened. Please copy it again, or open it with WPS or Excel, save it as xlsx and import that.</translation>
    </message>
    <message>
        <source>太长，不像时限</source>
        <translation>too long for a deadline</translation>
    </message>
    <message>
        <source>内容太长，没有采用</source>
        <translation>the content is too long; it was not used</translation>
    </message>
    <message>
        <source>单位太多，没有采用</source>
        <translation>there are too many units; they were not used</translation>
    </message>
    <message>
        <source>一个问题的措施超过 %1 条，没有采用</source>
        <translation>a problem has more than %1 measures; they were not used</translation>
    </message>
    <message>
        <source>文字太多，超出可导入的范围</source>
        <translation>has more text than can be imported</translation>
    </message>
    <message>
        <source>一个单元格的内容超过 %1 字</source>
        <translation>the content of one cell is longer than %1 characters</translation>
    </message>
    <message>
        <source>一个标记超过 %1 MB</source>
        <translation>one tag is larger than %1 MB</translation>
    </message>
    <message>
        <source>%1晚于今天，没有写入；请核对</source>
        <translation>%1 is later than today and was not written; please check</translation>
    </message>
    <message>
        <source>不是数字，没有采用</source>
        <translation>not a number; it was not used</translation>
    </message>
    <message>
        <source>联络人电话</source>
        <translation>Contact phone</translation>
    </message>
    <message>
        <source>所属网格</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>是否重复</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>重复关联件编号</source>
        <translation>No. of duplicate</translation>
    </message>
    <message>
        <source>分解关联件编号</source>
        <translation>No. of split petition</translation>
    </message>
    <message>
        <source>并入件编号</source>
        <translation>No. merged into</translation>
    </message>
    <message>
        <source>举报人姓名</source>
        <translation>Complainant name</translation>
    </message>
    <message>
        <source>举报人电话</source>
        <translation>Complainant phone</translation>
    </message>
    <message>
        <source>举报人地址</source>
        <translation>Complainant address</translation>
    </message>
    <message>
        <source>没有交办问题基本情况，这一行没有导入</source>
        <translation>the problem as assigned is missing; this row was not imported</translation>
    </message>
    <message>
        <source>举报人</source>
        <translation>Complainant</translation>
    </message>
    <message>
        <source>有变化</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>关联件就是它自己，没有登记关联</source>
        <translation>the linked petition is this one itself; no link was recorded</translation>
    </message>
    <message>
        <source>台账和清单里都没有这一件，没有登记关联</source>
        <translation>neither the ledger nor the list has this petition; no link was recorded</translation>
    </message>
    <message>
        <source>受理编号与第 %1 行重复，这一行没有导入</source>
        <translation>the accept number repeats that of row %1; this row was not imported</translation>
    </message>
    <message>
        <source>属于上面未导入的信访件</source>
        <translation>belongs to a petition above that was not imported</translation>
    </message>
    <message>
        <source>没有受理编号，这一行没有导入</source>
        <translation>there is no accept number; this row was not imported</translation>
    </message>
    <message>
        <source>受理编号不是常见的样式，已照录，请核对</source>
        <translation>the accept number does not have the usual form; it was taken as it is, please check</translation>
    </message>
    <message>
        <source>写明是重复件，但没有重复关联件编号，没有登记关联</source>
        <translation>marked as a duplicate, but the number of the other petition is missing; no link was recorded</translation>
    </message>
    <message>
        <source>同一信访件的后续行另有内容，没有采用</source>
        <translation>a later row of the same petition has different content; it was not used</translation>
    </message>
    <message>
        <source>污染类型太多，没有采用</source>
        <translation>too many pollution types; they were not used</translation>
    </message>
    <message>
        <source>反馈期限不合理，没有采用</source>
        <translation>the feedback period is not reasonable; it was not used</translation>
    </message>
    <message>
        <source>关联件太多，没有采用</source>
        <translation>too many linked petitions; they were not used</translation>
    </message>
    <message>
        <source>没有找到信访件台账：看不到的工作表和没有“受理编号”“交办问题基本情况”等表头的工作表不导入。请检查表头，或手工指定各列的内容。</source>
        <translation>No petition ledger was found: hidden sheets, and sheets without headers such as “受理编号” (accept number) and “交办问题基本情况” (problem as assigned), are not imported. Please check the header, or say by hand what each column holds.</translation>
    </message>
    <message>
        <source>整改方案已批准，目标、措施、责任单位和时限已封存（%1），与清单不同之处没有写入；确需调整的请提出方案调整申请</source>
        <translation>the rectification plan is approved and its goal, measures, responsible units and deadlines are sealed (%1); what differs from the list was not written. If an adjustment is really needed, please make a plan adjustment request</translation>
    </message>
    <message>
        <source>已销号，内容已封存（%1），与清单不同之处没有写入</source>
        <translation>signed off and sealed (%1); what differs from the list was not written</translation>
    </message>
    <message>
        <source>写明了这个人，导入后请移到“举报人”一栏；公开和导出时会遮盖</source>
        <translation>names this person; after the import move the name to “Complainant”; it is masked when published and exported</translation>
    </message>
    <message>
        <source>%1%2，没有采用</source>
        <translation>%1%2; not taken</translation>
    </message>
    <message>
        <source>晚于台账里已登记的反馈、办结或公开日期</source>
        <translation>later than the day of reply, finish or publication that the book records</translation>
    </message>
    <message>
        <source>%1（依据 %2）</source>
        <translation>%1 (basis: %2)</translation>
    </message>
    <message>
        <source>没有一列当作“%1”，一行也不能导入</source>
        <translation>No column is taken as “%1”, so no row can be imported</translation>
    </message>
    <message>
        <source>%1，里面没有能读的表格，不能导入。请找 Excel 或 WPS 表格原件来导入；没有原件时，照着它在 WPS 里录成表格，或逐条新建。</source>
        <translation>%1 and holds no table that can be read; it cannot be imported. Import the Excel or WPS original; without one, copy it into a table in WPS, or add the rows one by one.</translation>
    </message>
    <message>
        <source>这是 PDF 文件，不是表格</source>
        <translation>This is a PDF file, not a table</translation>
    </message>
    <message>
        <source>这是图片，不是表格</source>
        <translation>This is a picture, not a table</translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message>
        <source>长期坚持</source>
        <translation>Long-term</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>牵头监管单位</source>
        <translation>Lead supervising unit</translation>
    </message>
    <message>
        <source>整改时限</source>
        <translation>Rectification deadline</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>问题来源</source>
        <translation>Problem source</translation>
    </message>
    <message>
        <source>主体责任单位</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>配合单位</source>
        <translation>Assisting units</translation>
    </message>
    <message>
        <source>任务类型</source>
        <translation>Task type</translation>
    </message>
    <message>
        <source>问题领域</source>
        <translation>Problem area</translation>
    </message>
    <message>
        <source>点位</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>发现日期</source>
        <translation>Found on</translation>
    </message>
    <message>
        <source>分管领导</source>
        <translation>Leader in charge</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Person responsible</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>措施到期</source>
        <translation>Measures due</translation>
    </message>
    <message>
        <source>待申请销号</source>
        <translation>To be applied for</translation>
    </message>
    <message>
        <source>待组织验收</source>
        <translation>Acceptance to arrange</translation>
    </message>
    <message>
        <source>公示中</source>
        <translation>On public notice</translation>
    </message>
    <message>
        <source>异议待处理</source>
        <translation>Objection to settle</translation>
    </message>
    <message>
        <source>待核准</source>
        <translation>To be approved</translation>
    </message>
    <message>
        <source>待备案</source>
        <translation>To be filed</translation>
    </message>
    <message>
        <source>待回头看</source>
        <translation>Look-back due</translation>
    </message>
    <message>
        <source>待重新整改</source>
        <translation>To be rectified again</translation>
    </message>
    <message>
        <source>反弹待整改</source>
        <translation>Rebounded, to be rectified</translation>
    </message>
    <message>
        <source>临近时限</source>
        <translation>Deadline near</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>%1突出生态环境问题整改台账</source>
        <translation>%1: ledger of prominent ecological and environmental problems</translation>
    </message>
    <message>
        <source>填报单位：%1    截至日期：%2</source>
        <translation>Reported by: %1    As of: %2</translation>
    </message>
    <message>
        <source>已导出 %1 条到“%2”</source>
        <translation>Exported %1 records to “%2”</translation>
    </message>
    <message>
        <source>整改台账</source>
        <translation>Rectification ledger</translation>
    </message>
    <message>
        <source>为什么是“%1”？按 Shift+F1 看依据</source>
        <translation>Why “%1”? Press Shift+F1 for the basis</translation>
    </message>
    <message>
        <source>已导入：新增 %1 个、更新 %2 个问题，可撤销</source>
        <translation>Imported: %1 problem(s) added, %2 updated; this can be undone</translation>
    </message>
    <message>
        <source>导入问题台账</source>
        <translation>Import problem ledger</translation>
    </message>
    <message>
        <source>问题台账</source>
        <translation>Problem ledger</translation>
    </message>
    <message>
        <source>待反馈</source>
        <translation>Awaiting feedback</translation>
    </message>
    <message>
        <source>待定方案</source>
        <translation>Plan not set</translation>
    </message>
    <message>
        <source>有事项逾期</source>
        <translation>Has overdue items</translation>
    </message>
    <message>
        <source>有事项临近到期</source>
        <translation>Has items due soon</translation>
    </message>
    <message numerus="yes">
        <source>%n 条措施有变</source>
        <translation>
            <numerusform>%n measure changed</numerusform>
            <numerusform>%n measures changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 条措施</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>导出 %n 个问题</source>
        <translation>
            <numerusform>Export %n problem</numerusform>
            <numerusform>Export %n problems</numerusform>
        </translation>
    </message>
    <message>
        <source>未注明来源</source>
        <translation>Source not given</translation>
    </message>
    <message>
        <source>销号</source>
        <translation>Sign-off</translation>
    </message>
    <message>
        <source>纳入销号管理</source>
        <translation>Under sign-off management</translation>
    </message>
    <message>
        <source>不纳入销号管理</source>
        <translation>Not under sign-off management</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>修改记录里有一条“%1”的内容读不出来，文件可能已损坏。请用备份恢复。</source>
        <translation>A journal entry of “%1” cannot be read; the file may be damaged. Please restore a backup.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>台账“%1”由更新版本的销号簿写成（第 %2 版结构，本程序到第 %3 版），只能用只读方式打开。请升级程序。</source>
        <translation>The ledger “%1” was written by a newer version of Xiaohaobu (structure %2, this program knows up to %3) and can only be opened read-only. Please upgrade the program.</translation>
    </message>
    <message>
        <source>台账“%1”正由另一个程序或另一台电脑打开，现在不能写入。可以只读打开，或关闭那边后再试。</source>
        <translation>The ledger “%1” is open in another program or on another computer and cannot be written to now. Open it read-only, or close it there and try again.</translation>
    </message>
    <message>
        <source>台账“%1”正由%2打开，现在不能写入。可以只读打开，或关闭那边后再试。</source>
        <translation>The ledger “%1” is open in %2 and cannot be written to now. Open it read-only, or close it there and try again.</translation>
    </message>
    <message>
        <source>“%1”（%2，进程 %3，%4 起）</source>
        <translation>“%1” (%2, process %3, since %4)</translation>
    </message>
    <message>
        <source>台账“%1”由较早版本写成，请先正常打开一次完成升级。</source>
        <translation>The ledger “%1” was written by an older version; please open it normally once to upgrade it.</translation>
    </message>
    <message>
        <source>台账是只读打开的，没有写入。</source>
        <translation>The ledger is open read-only; nothing was written.</translation>
    </message>
    <message>
        <source>上一步还没有写完，请稍候再试。</source>
        <translation>The step before is still being written; please try again in a moment.</translation>
    </message>
    <message>
        <source>留痕里没有第 %1 步。</source>
        <translation>The journal has no step %1.</translation>
    </message>
    <message>
        <source>“%1”是第一步，不能撤销。</source>
        <translation>“%1” is the first step and cannot be undone.</translation>
    </message>
    <message>
        <source>“%1”已经撤销过了。</source>
        <translation>“%1” has already been undone.</translation>
    </message>
    <message>
        <source>这条%1引用的记录不存在，或还有记录引用它，没有写入。</source>
        <translation>This %1 refers to a record that does not exist, or other records still refer to it; nothing was written.</translation>
    </message>
    <message>
        <source>已有%1相同的%2，没有重复写入。</source>
        <translation>There already is a %2 with the same “%1”; nothing was written twice.</translation>
    </message>
    <message>
        <source>已有相同的%1，没有重复写入。</source>
        <translation>There already is the same %1; nothing was written twice.</translation>
    </message>
    <message>
        <source>台账里一条%1的“%2”读不出来，文件可能已损坏。请用备份恢复；原文件请保留。</source>
        <translation>The “%2” of a %1 in the ledger cannot be read; the file may be damaged. Please restore a backup, and keep the file.</translation>
    </message>
    <message>
        <source>这条%1已经不在台账里了。</source>
        <translation>This %1 is no longer in the ledger.</translation>
    </message>
    <message>
        <source>这条%1刚才被删除了，您的修改没有写入。</source>
        <translation>This %1 has just been deleted; your change was not written.</translation>
    </message>
    <message>
        <source>您修改期间，这条%1的“%2”已被改动，您的修改没有写入，请核对后再改。</source>
        <translation>While you were changing it, “%2” of this %1 was changed; your change was not written. Please compare before changing it again.</translation>
    </message>
    <message>
        <source>修改记录里有不认识的表“%1”。</source>
        <translation>The journal has an unknown table “%1”.</translation>
    </message>
    <message>
        <source>后来的“%1”（第 %2 步）改过同一条%3，请先撤销那一步。</source>
        <translation>The later “%1” (step %2) changed the same %3; please undo that step first.</translation>
    </message>
    <message>
        <source>这条%1已不是当时的样子，不能撤销。</source>
        <translation>This %1 is no longer as it was then; this cannot be undone.</translation>
    </message>
    <message>
        <source>%1缺少“%2”，没有写入。</source>
        <translation>%1 lacks “%2”; nothing was written.</translation>
    </message>
    <message>
        <source>%1的“%2”%3晚于今天（%4），没有写入。请核对日期。</source>
        <translation>“%2” of the %1, %3, is later than today (%4); nothing was written. Please check the date.</translation>
    </message>
    <message>
        <source>“%1”里有已不在台账中的记录，没有写入。</source>
        <translation>“%1” has a record that is no longer in the ledger; nothing was written.</translation>
    </message>
    <message>
        <source>还有记录用到这条%1，不能删除；请先在那些记录里换掉它。</source>
        <translation>Other records still use this %1, so it cannot be deleted; please replace it there first.</translation>
    </message>
    <message>
        <source>已停止，台账没有改动。</source>
        <translation>Stopped; the ledger was not changed.</translation>
    </message>
    <message>
        <source>要撤销这一步，请先撤销后来的“%1”（第 %2 步）。</source>
        <translation>To undo this step, please first undo the later “%1” (step %2).</translation>
    </message>
</context>
<context>
    <name>Ledgers</name>
    <message>
        <source>巩固</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>巩固</translation>
    </message>
    <message>
        <source>反弹</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>反弹</translation>
    </message>
    <message>
        <source>原 %1 / 现 %2</source>
        <translation>was %1 / now %2</translation>
    </message>
    <message>
        <source>，%1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>原 %1
现 %2</source>
        <translation>was %1
now %2</translation>
    </message>
    <message>
        <source>
（%1）</source>
        <translation>
(%1)</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>%1已于%2完成。</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>%1已于%2完成。</translation>
    </message>
    <message>
        <source>目标完成情况：%1</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>目标完成情况：%1</translation>
    </message>
    <message>
        <source>%1，%2组织现场查验，%3</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>%1，%2组织现场查验，%3</translation>
    </message>
    <message>
        <source>验收单位</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>验收单位</translation>
    </message>
    <message>
        <source>该问题已完成整改，同意通过验收</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>该问题已完成整改，同意通过验收</translation>
    </message>
    <message>
        <source>（编号：%1）</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>（编号：%1）</translation>
    </message>
    <message>
        <source>突出生态环境问题整改验收销号公示</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>突出生态环境问题整改验收销号公示</translation>
    </message>
    <message>
        <source>（共%1个工作日）</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>（共%1个工作日）</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>问题来源</source>
        <translation>Problem source</translation>
    </message>
    <message>
        <source>依据文件</source>
        <translation>Document of basis</translation>
    </message>
    <message>
        <source>整改问题</source>
        <translation>Problem to rectify</translation>
    </message>
    <message>
        <source>整改目标</source>
        <translation>Rectification goal</translation>
    </message>
    <message>
        <source>整改措施</source>
        <translation>Rectification measures</translation>
    </message>
    <message>
        <source>整改时限</source>
        <translation>Rectification deadline</translation>
    </message>
    <message>
        <source>整改实施主体</source>
        <translation>Unit carrying out the rectification</translation>
    </message>
    <message>
        <source>整改完成情况</source>
        <translation>Completion of the rectification</translation>
    </message>
    <message>
        <source>验收情况</source>
        <translation>Acceptance</translation>
    </message>
    <message>
        <source>公示起止日</source>
        <translation>First and last day of the notice</translation>
    </message>
    <message>
        <source>受理部门</source>
        <translation>Department to turn to</translation>
    </message>
    <message>
        <source>问效电话</source>
        <translation>Enquiry phone</translation>
    </message>
    <message>
        <source>邮箱</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>落款</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>有没填的占位符“%1”</source>
        <translation>has a placeholder not filled in: “%1”</translation>
    </message>
    <message>
        <source>疑似重复字“%1”</source>
        <translation>has what may be a doubled word: “%1”</translation>
    </message>
    <message>
        <source>有身份证号“%1”，不得公开</source>
        <translation>has an identity number “%1”, which must not be made public</translation>
    </message>
    <message>
        <source>有手机号“%1”，不得公开个人号码</source>
        <translation>has a mobile number “%1”; personal numbers must not be made public</translation>
    </message>
    <message>
        <source>写的是“%1”，与问题编号“%2”不一致</source>
        <translation>says “%1”, which does not match the problem number “%2”</translation>
    </message>
    <message>
        <source>过于笼统，没有说明各项措施怎样落实</source>
        <translation>is too general: it does not say how each measure was carried out</translation>
    </message>
    <message>
        <source>第%1条措施没有落实情况</source>
        <translation>says nothing on the progress of measure no. %1</translation>
    </message>
    <message>
        <source>截止日早于起始日</source>
        <translation>the last day is before the first day</translation>
    </message>
    <message>
        <source>只有 %1 个工作日，公示不得少于 %2 个工作日</source>
        <translation>there are only %1 workdays; a public notice needs at least %2 workdays</translation>
    </message>
    <message>
        <source>这一部分是空的</source>
        <translation>this part is empty</translation>
    </message>
    <message>
        <source>%1，%2审核，%3</source>
        <translation>%1，%2审核，%3</translation>
    </message>
    <message>
        <source>该信访件已办结，同意销号</source>
        <translation>该信访件已办结，同意销号</translation>
    </message>
    <message>
        <source>（受理编号：%1）</source>
        <translation>（受理编号：%1）</translation>
    </message>
    <message>
        <source>群众信访举报件整改销号公示</source>
        <translation>群众信访举报件整改销号公示</translation>
    </message>
</context>
<context>
    <name>OpenBook</name>
    <message>
        <source>找不到台账“%1”。它可能被移走、改名，或者所在的 U 盘没有插上。</source>
        <translation>The ledger “%1” cannot be found. It may have been moved or renamed, or the USB stick with it is not plugged in.</translation>
    </message>
    <message>
        <source>“%1”已经存在，没有动它。请换一个文件名。</source>
        <translation>“%1” already exists and was left alone. Please choose another file name.</translation>
    </message>
    <message>
        <source>%1突出生态环境问题整改工作领导小组办公室</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>%1突出生态环境问题整改工作领导小组办公室</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>标题</source>
        <translation>Titles</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Body text</translation>
    </message>
    <message>
        <source>栏目名称</source>
        <translation>Captions</translation>
    </message>
    <message>
        <source>注释</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1应当用“%2”，本机没有任何可用的中文字体，汉字可能印成方框：请安装 fonts-noto-cjk。</source>
        <translation>%1 should be set in “%2”; this computer has no usable Chinese font at all and characters may print as boxes. Please install fonts-noto-cjk.</translation>
    </message>
    <message>
        <source>%1应当用“%2”，本机没有，现用“%3”代替。</source>
        <translation>%1 should be set in “%2”, which this computer does not have; “%3” is used instead.</translation>
    </message>
    <message>
        <source>此图片无法显示：%1</source>
        <translation>This picture cannot be shown: %1</translation>
    </message>
    <message>
        <source>图片“%1”写不进去。</source>
        <translation>The picture “%1” cannot be written.</translation>
    </message>
    <message>
        <source>已取消，没有生成文件。</source>
        <translation>Cancelled; no file was made.</translation>
    </message>
    <message>
        <source>磁盘已满，PDF“%1”没有写成，原有文件未动。请腾出空间或换一个位置。</source>
        <translation>The disk is full; the PDF “%1” was not completed and the previous file is untouched. Please free some space or choose another place.</translation>
    </message>
    <message>
        <source>PDF“%1”写不进去，原有文件未动：请检查文件夹是否存在、能否写入，或文件是否正被打开。</source>
        <translation>The PDF “%1” cannot be written and the previous file is untouched. Please check that the folder exists and can be written to, and that the file is not open.</translation>
    </message>
    <message>
        <source>销号簿</source>
        <translation>Xiaohaobu</translation>
    </message>
    <message>
        <source>没有图片内容</source>
        <translation>there is no picture content</translation>
    </message>
    <message>
        <source>图片文件超过 64 MB</source>
        <translation>the picture file is larger than 64 MB</translation>
    </message>
    <message>
        <source>不是可识别的照片格式</source>
        <translation>not a picture format that is known</translation>
    </message>
    <message>
        <source>图片尺寸无法读取</source>
        <translation>the picture size cannot be read</translation>
    </message>
    <message>
        <source>图片过大（%1×%2 像素）</source>
        <translation>the picture is too large (%1×%2 pixels)</translation>
    </message>
    <message>
        <source>图片已损坏</source>
        <translation>the picture is damaged</translation>
    </message>
    <message>
        <source>第 %1 页&#x3000;共 %2 页</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>第 %1 页&#x3000;共 %2 页</translation>
    </message>
    <message>
        <source>页码</source>
        <translation>Page number</translation>
    </message>
</context>
<context>
    <name>PetitionCheck</name>
    <message>
        <source>应在 0 到 %1 天之间（0 为按批次或规则集）</source>
        <translation>should be from 0 to %1 days (0: by batch or rulebook)</translation>
    </message>
    <message>
        <source>应不小于 0</source>
        <translation>should not be below 0</translation>
    </message>
    <message>
        <source>早于受理日期（%1）</source>
        <translation>earlier than the day of receipt (%1)</translation>
    </message>
</context>
<context>
    <name>Petitions</name>
    <message>
        <source>是</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>no</translation>
    </message>
    <message>
        <source>台账里没有批次“%1”的信访件。</source>
        <translation>There are no petitions of batch “%1” in the ledger.</translation>
    </message>
    <message>
        <source>台账里没有批次“%1”的信访件，现有批次：%2。</source>
        <translation>There are no petitions of batch “%1” in the ledger; there are: %2.</translation>
    </message>
    <message>
        <source>信访件台账</source>
        <translation>petition ledger</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>是否重复</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>重复关联件编号</source>
        <translation>No. of duplicate</translation>
    </message>
    <message>
        <source>分解关联件编号</source>
        <translation>No. of split petition</translation>
    </message>
    <message>
        <source>并入件编号</source>
        <translation>No. merged into</translation>
    </message>
    <message>
        <source>举报人姓名</source>
        <translation>Complainant name</translation>
    </message>
    <message>
        <source>举报人电话</source>
        <translation>Complainant phone</translation>
    </message>
    <message>
        <source>举报人地址</source>
        <translation>Complainant address</translation>
    </message>
    <message>
        <source>反馈截止日</source>
        <translation>Feedback due on</translation>
    </message>
    <message>
        <source>进展状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>销号日期</source>
        <translation>Signed off on</translation>
    </message>
    <message>
        <source>交办问题基本情况</source>
        <translation>Problem as assigned</translation>
    </message>
    <message>
        <source>调查核实情况</source>
        <translation>Investigation findings</translation>
    </message>
    <message>
        <source>处理和整改情况</source>
        <translation>Handling and rectification</translation>
    </message>
    <message>
        <source>责任人被处理情况</source>
        <translation>Action against those responsible</translation>
    </message>
    <message>
        <source>台账里已有受理编号“%1”，没有写入。</source>
        <translation>The ledger already has the accept number “%1”; nothing was written.</translation>
    </message>
    <message>
        <source>“%1”里没有受理编号，没有写入。</source>
        <translation>“%1” has no accept number in it; nothing was written.</translation>
    </message>
    <message>
        <source>受理编号“%1”不是常见的样式（如 D3JX202605250002），已照录，请核对。</source>
        <translation>The accept number “%1” does not have the usual form (such as D3JX202605250002); it was taken as it is, please check.</translation>
    </message>
    <message>
        <source>编号旁注有“重复”，请登记与哪一件重复（petition.link）。</source>
        <translation>The note beside the number says “重复” (duplicate); please record which petition it duplicates (petition.link).</translation>
    </message>
    <message>
        <source>编号表明是%1，填的渠道是%2，已照填写的录入，请核对。</source>
        <translation>The number says %1, but the channel given is %2; the latter was entered, please check.</translation>
    </message>
    <message>
        <source>信访件不能与自己关联，没有写入。</source>
        <translation>A petition cannot be linked to itself; nothing was written.</translation>
    </message>
    <message>
        <source>%1 与 %2 已经关联（%3），没有写入。</source>
        <translation>%1 and %2 are already linked (%3); nothing was written.</translation>
    </message>
    <message>
        <source>%1 与 %2 没有关联。</source>
        <translation>%1 and %2 are not linked.</translation>
    </message>
    <message>
        <source>重复于</source>
        <translation>duplicate of</translation>
    </message>
    <message>
        <source>另有重复件</source>
        <translation>has a duplicate</translation>
    </message>
    <message>
        <source>分解自</source>
        <translation>split from</translation>
    </message>
    <message>
        <source>分解为</source>
        <translation>split into</translation>
    </message>
    <message>
        <source>并入</source>
        <translation>merged into</translation>
    </message>
    <message>
        <source>并有</source>
        <translation>merged from</translation>
    </message>
    <message>
        <source>“person”应写成 {&quot;name&quot;: …, &quot;phone&quot;: …, &quot;address&quot;: …}，没有写入。</source>
        <translation>“person” should be written as {&quot;name&quot;: …, &quot;phone&quot;: …, &quot;address&quot;: …}; nothing was written.</translation>
    </message>
    <message>
        <source>请写明怎样关联：&quot;kind&quot;: &quot;duplicate&quot;（重复）、&quot;split&quot;（分解）或 &quot;merged&quot;（合并）。</source>
        <translation>Please say how they are linked: &quot;kind&quot;: &quot;duplicate&quot;, &quot;split&quot; or &quot;merged&quot;.</translation>
    </message>
    <message>
        <source>带 * 的是督察组重点关注件</source>
        <translation>* marks the key petitions of the inspection team</translation>
    </message>
    <message>
        <source>受理编号</source>
        <translation>Accept number</translation>
    </message>
    <message>
        <source>牵头责任单位</source>
        <translation>Lead responsible unit</translation>
    </message>
    <message>
        <source>反馈期限</source>
        <translation>Feedback due</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>批次</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>信访类别</source>
        <translation>Petition class</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>受理日期</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>行政区域</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>污染类型</source>
        <translation>Pollution types</translation>
    </message>
    <message>
        <source>是否属实</source>
        <translation>Upheld</translation>
    </message>
    <message>
        <source>办结状态</source>
        <translation>Closure state</translation>
    </message>
    <message>
        <source>销号状态</source>
        <translation>Sign-off state</translation>
    </message>
    <message>
        <source>整改时限</source>
        <translation>Rectification deadline</translation>
    </message>
    <message>
        <source>反馈日期</source>
        <translation>Feedback on</translation>
    </message>
    <message>
        <source>办结日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>点位</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>包案领导</source>
        <translation>Case leader</translation>
    </message>
    <message>
        <source>罚款金额（万元）</source>
        <translation>Fines (10,000 yuan)</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>带举报人信息</source>
        <translation>with complainant details</translation>
    </message>
    <message>
        <source>信访来源</source>
        <translation>Petition source</translation>
    </message>
    <message>
        <source>已导入：新增 %1 件、更新 %2 件信访件，可撤销</source>
        <translation>Imported: %1 petition(s) added, %2 updated; this can be undone</translation>
    </message>
    <message>
        <source>已导出 %1 件到“%2”</source>
        <translation>%1 petition(s) exported to “%2”</translation>
    </message>
    <message>
        <source>边督边改公开情况一览表</source>
        <translation>Public list of rectification during inspection</translation>
    </message>
    <message>
        <source>边督边改公开情况一览表 %1</source>
        <translation>Public list of rectification during inspection %1</translation>
    </message>
    <message>
        <source>不带举报人信息</source>
        <translation>Without complainant details</translation>
    </message>
    <message>
        <source>打印边督边改公开情况一览表</source>
        <translation>Print public list of rectification during inspection</translation>
    </message>
    <message>
        <source>全部批次</source>
        <translation>All batches</translation>
    </message>
    <message>
        <source>检查并预览</source>
        <translation>Check and preview</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>反馈超期</source>
        <translation>Feedback overdue</translation>
    </message>
    <message>
        <source>已反馈，超期</source>
        <translation>Feedback given late</translation>
    </message>
    <message>
        <source>已反馈</source>
        <translation>Feedback given</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>due today</translation>
    </message>
    <message>
        <source>（暂定）</source>
        <translation> (provisional)</translation>
    </message>
    <message>
        <source>反馈期限 %1 天，%2依据 %3。</source>
        <translation>Feedback period: %1 day(s). %2 Basis: %3.</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>牵头单位</source>
        <translation>Lead unit</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>%1 里有身份证号“%2”，已遮盖，请核对</source>
        <translation>%1 has an identity number “%2”; it was masked, please check</translation>
    </message>
    <message>
        <source>%1 的%2</source>
        <translation>%2 of %1</translation>
    </message>
    <message>
        <source>导入信访件台账</source>
        <translation>Import petition ledger</translation>
    </message>
    <message>
        <source>举报人的姓名、电话和地址一般不带出：文件里只留掩码，正文里提到的也一样。</source>
        <translation>The name, phone and address of the complainant are normally left out: the file only has a mask, and so has the text where it mentions them.</translation>
    </message>
    <message>
        <source>印哪些</source>
        <translation>Which to print</translation>
    </message>
    <message>
        <source>列表里的 %1 件，按列表的次序</source>
        <translation>The %1 in the list, in the order of the list</translation>
    </message>
    <message>
        <source>%1 里有电话号码“%2”，已遮盖，请核对</source>
        <translation>%1 holds the telephone number “%2”; it is masked, please check</translation>
    </message>
    <message>
        <source>%1 里写明了“%2”，已遮盖，请移到“举报人”一栏（依据 %3）</source>
        <translation>%1 names “%2”; it is masked, please move it to “Complainant” (basis: %3)</translation>
    </message>
    <message>
        <source>写明了“%1”：请移到“举报人”一栏，公开和导出时会遮盖（依据 %2）。</source>
        <translation>Names “%1”: please move it to “Complainant”; it is masked when published and exported (basis: %2).</translation>
    </message>
    <message numerus="yes">
        <source>导出 %n 件信访件</source>
        <translation>
            <numerusform>Export %n petition</numerusform>
            <numerusform>Export %n petitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>逾期 %n 天</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>剩 %n 天</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>信访件 %1 的销号 %2就启动了，受理日期不能晚于这一天，没有写入。</source>
        <translation>The sign-off of petition %1 was started on %2; it cannot have been received after that day. Nothing was written.</translation>
    </message>
    <message>
        <source>信访件 %1 第 %2 轮正按“%3”办理，改为“%4”后应走“%5”，没有写入。请先撤销本轮的启动，改了再重新启动。</source>
        <translation>Round %2 of petition %1 is going by “%3”; as “%4” it would have to go by “%5”. Nothing was written. Undo the start of the round first, make the change, then start again.</translation>
    </message>
    <message>
        <source>信访件 %1 的“%2”填的是 %3，%4，没有写入。</source>
        <translation>Petition %1: “%2” reads %3, %4. Nothing was written.</translation>
    </message>
    <message>
        <source>%1 里有门牌“%2”，已遮盖，请核对</source>
        <translation>%1 holds the house number “%2”; it is masked, please check</translation>
    </message>
    <message>
        <source>标了重点件（*），虽填“一般”，仍按“重点”办理和销号（依据 %1）。</source>
        <translation>Marked as key (*): though filed as ordinary, it is handled and signed off as a key petition (basis: %1).</translation>
    </message>
    <message>
        <source>没有标重点件（*），按所填的“重点”办理和销号（依据 %1）。</source>
        <translation>Not marked as key (*): handled and signed off as the key petition it is filed as (basis: %1).</translation>
    </message>
    <message>
        <source>%1，未登记反馈日期</source>
        <translation>%1, no day of reply recorded</translation>
    </message>
    <message>
        <source>反馈日未填</source>
        <translation>no reply day</translation>
    </message>
    <message>
        <source>公开的一览表按批次印发，举报人信息和文中的姓名、门牌、电话、证件号都会隐去。</source>
        <translation>The public table is issued by batch; who complained, and names, house numbers, telephones and identity numbers in the texts, are hidden.</translation>
    </message>
</context>
<context>
    <name>PlanCheck</name>
    <message>
        <source>没有目标任务</source>
        <translation>no goal</translation>
    </message>
    <message>
        <source>没有整改措施</source>
        <translation>no rectification measures</translation>
    </message>
    <message>
        <source>没有主体责任单位</source>
        <translation>no responsible unit</translation>
    </message>
    <message>
        <source>没有监管（验收）责任单位</source>
        <translation>no supervising (acceptance) unit</translation>
    </message>
    <message>
        <source>长期任务没有设阶段性目标和时限</source>
        <translation>a long-term task without stage goals and deadlines</translation>
    </message>
    <message>
        <source>阶段目标 %1 没有时限</source>
        <translation>stage goal %1 has no deadline</translation>
    </message>
    <message>
        <source>共性问题没有建立长效机制的措施</source>
        <translation>a common problem without measures for a long-term mechanism</translation>
    </message>
    <message>
        <source>共性问题没有举一反三的措施</source>
        <translation>a common problem without measures to apply its lessons elsewhere</translation>
    </message>
    <message>
        <source>没有完成时限</source>
        <translation>no deadline</translation>
    </message>
    <message>
        <source>完成时限“%1”读不出确定的日期</source>
        <translation>the deadline “%1” gives no definite date</translation>
    </message>
    <message>
        <source>完成时限</source>
        <translation>deadline</translation>
    </message>
    <message>
        <source>第 %1 条措施的时限</source>
        <translation>deadline of measure no. %1</translation>
    </message>
    <message>
        <source>%1“%2”读不出确定的日期</source>
        <translation>%1 “%2” gives no definite date</translation>
    </message>
    <message>
        <source>阶段目标 %1 的时限</source>
        <translation>deadline of stage goal %1</translation>
    </message>
    <message>
        <source>%1 %2 晚于上级要求的 %3</source>
        <translation>%1 %2 is later than %3, set by the superior</translation>
    </message>
    <message>
        <source>目标任务有“一刀切”字样“%1”</source>
        <translation>the goal has “one-size-fits-all” wording “%1”</translation>
    </message>
    <message>
        <source>第 %1 条措施有“一刀切”字样“%2”</source>
        <translation>measure no. %1 has “one-size-fits-all” wording “%2”</translation>
    </message>
    <message>
        <source>%1 %2 晚于问题的完成时限 %3</source>
        <translation>%1 %2 is later than %3, the deadline of the problem</translation>
    </message>
</context>
<context>
    <name>PlanContent</name>
    <message>
        <source>第 %1 条措施</source>
        <translation>Measure no. %1</translation>
    </message>
    <message>
        <source>%1的时限</source>
        <translation>%1: deadline</translation>
    </message>
    <message>
        <source>阶段目标 %1</source>
        <translation>Stage goal %1</translation>
    </message>
    <message>
        <source>台账里一个方案版本的内容读不出来，文件可能已损坏。请用备份恢复；原文件请保留。</source>
        <translation>The content of a plan version in the ledger cannot be read; the file may be damaged. Please restore a backup, and keep the file.</translation>
    </message>
</context>
<context>
    <name>PlanPapers</name>
    <message>
        <source>草案</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>第 %1 版，%2批准</source>
        <translation>Version %1, approved on %2</translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1.%2（%3前）</source>
        <translation>%1. %2 (by %3)</translation>
    </message>
    <message>
        <source>
阶段目标：</source>
        <translation>
Stage goals: </translation>
    </message>
    <message>
        <source>（完成时限：%1）</source>
        <translation> (deadline: %1)</translation>
    </message>
    <message>
        <source>经办人：%1</source>
        <translation>Person in charge: %1</translation>
    </message>
    <message>
        <source>尚未反馈</source>
        <translation>No feedback yet</translation>
    </message>
    <message>
        <source>（草案）</source>
        <translation>(Draft)</translation>
    </message>
    <message>
        <source>（%1反馈）</source>
        <translation> (feedback on %1)</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>一般调整</source>
        <translation>Ordinary adjustment</translation>
    </message>
    <message>
        <source>重大调整</source>
        <translation>Major adjustment</translation>
    </message>
    <message>
        <source>整改时限</source>
        <translation>Rectification deadline</translation>
    </message>
    <message>
        <source>第 %1 条措施</source>
        <translation>Measure no. %1</translation>
    </message>
    <message>
        <source>第 %1 条措施时限</source>
        <translation>Deadline of measure no. %1</translation>
    </message>
    <message>
        <source>&#x3000;&#x3000;&#x3000;&#x3000;〔&#x3000;&#x3000;&#x3000;&#x3000;〕&#x3000;&#x3000;号</source>
        <translation>        [        ] No.    </translation>
    </message>
    <message>
        <source>&#x3000;&#x3000;&#x3000;&#x3000;年&#x3000;&#x3000;月&#x3000;&#x3000;日</source>
        <translation>        year    month    day</translation>
    </message>
    <message>
        <source>原为%1，现为%2</source>
        <translation>was %1, now %2</translation>
    </message>
    <message>
        <source>，依据%1</source>
        <translation>, basis: %1</translation>
    </message>
    <message>
        <source>根据%1%2调整，第 %3 版</source>
        <translation>Version %3, adjusted on the basis of %1 %2</translation>
    </message>
    <message>
        <source>（还没有）</source>
        <translation>(none yet)</translation>
    </message>
    <message>
        <source>%1批准&#x3000;%2</source>
        <translation>Approved on %1  %2</translation>
    </message>
    <message>
        <source>%1不予批准</source>
        <translation>Refused on %1</translation>
    </message>
    <message>
        <source>：%1</source>
        <translation>: %1</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>方案“%1”尚未批准，没有版本。</source>
        <translation>The plan “%1” is not approved yet and has no versions.</translation>
    </message>
    <message>
        <source>方案“%1”没有第 %2 版，现有：%3。</source>
        <translation>The plan “%1” has no version %2; there are: %3.</translation>
    </message>
    <message>
        <source>台账里没有整改方案“%1”。</source>
        <translation>There is no rectification plan “%1” in the ledger.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>方案里还没有问题</source>
        <translation>There are no problems in the plan yet</translation>
    </message>
    <message>
        <source>%1没有方案调整申请。</source>
        <translation>%1 has no plan adjustment request.</translation>
    </message>
    <message>
        <source>没有写明是哪些问题，没有写入。</source>
        <translation>It is not said which problems are meant; nothing was written.</translation>
    </message>
    <message>
        <source>%1的反馈期限 %2 早于征求日期 %3，没有写入。</source>
        <translation>The day feedback is due from %1, %2, is before the consultation on %3; nothing was written.</translation>
    </message>
    <message>
        <source>%1的反馈日期 %2 早于征求日期 %3，没有写入。</source>
        <translation>The feedback of %1 on %2 is before the consultation on %3; nothing was written.</translation>
    </message>
    <message>
        <source>%1的意见没有全部采纳，要写明理由（reason），没有写入。</source>
        <translation>The opinion of %1 was not fully accepted, which needs a reason (reason); nothing was written.</translation>
    </message>
    <message>
        <source>%1尚未反馈，不能登记采纳情况；请写明反馈意见（answer）。</source>
        <translation>%1 has given no feedback yet, so it cannot be recorded whether it was accepted; please give the feedback (answer).</translation>
    </message>
    <message>
        <source>没有督察反馈日期，算不出“%1”的期限</source>
        <translation>There is no inspection feedback date, so the deadline of “%1” cannot be worked out</translation>
    </message>
    <message>
        <source>%1已列入方案“%2”，没有写入；请先从那个方案移出。</source>
        <translation>%1 is already in the plan “%2”; nothing was written. Please remove it from that plan first.</translation>
    </message>
    <message>
        <source>%1不在方案“%2”里，没有写入。</source>
        <translation>%1 is not in the plan “%2”; nothing was written.</translation>
    </message>
    <message>
        <source>“%1”不是征求意见的步骤，不能登记征求对象，没有写入。</source>
        <translation>“%1” is not a step of consultation, so units consulted cannot be recorded; nothing was written.</translation>
    </message>
    <message>
        <source>没有登记征求了哪些单位的意见</source>
        <translation>It is not recorded which units were consulted</translation>
    </message>
    <message>
        <source>这一行还没有问题，请先写“问题”一栏</source>
        <translation>This row has no problem yet; please fill in the “Problem” column first</translation>
    </message>
    <message>
        <source>这一格和上面是同一个问题的一格，没有写入</source>
        <translation>This cell and the one above are the same cell of one problem; it was not written</translation>
    </message>
    <message>
        <source>“%1”不是金额；请写数字，单位万元</source>
        <translation>“%1” is not an amount; please write a number, in units of 10,000 yuan</translation>
    </message>
    <message>
        <source>“问题”不能空着；不要这个问题请用“移出方案”</source>
        <translation>“Problem” cannot be empty; to drop this problem use “Remove from plan”</translation>
    </message>
    <message>
        <source>任务类型只能是%1</source>
        <translation>The task type can only be %1</translation>
    </message>
    <message>
        <source>“共性问题”请写“是”或空着</source>
        <translation>In “Common problem” write “yes” or leave it empty</translation>
    </message>
    <message>
        <source>单位名册里没有“%1”</source>
        <translation>There is no “%1” in the unit register</translation>
    </message>
    <message>
        <source>请先写“重点措施”，再写这条措施的时限和资金。</source>
        <translation>Please write the “Key measure” first, then its deadline and funds.</translation>
    </message>
    <message>
        <source>是</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>重点措施</source>
        <translation>Key measures</translation>
    </message>
    <message>
        <source>目标任务</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>主体责任单位</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>监管（验收）责任单位</source>
        <translation>Supervising (acceptance) units</translation>
    </message>
    <message>
        <source>完成时限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>措施时限</source>
        <translation>Measure deadline</translation>
    </message>
    <message>
        <source>资金（万元）</source>
        <translation>Funds (10,000 yuan)</translation>
    </message>
    <message>
        <source>阶段目标</source>
        <translation>Stage goal</translation>
    </message>
    <message>
        <source>任务类型</source>
        <translation>Task type</translation>
    </message>
    <message>
        <source>共性问题</source>
        <translation>Common problem</translation>
    </message>
    <message>
        <source>方案调整申请表 %1</source>
        <translation>Plan adjustment request form %1</translation>
    </message>
    <message>
        <source>整改措施清单 %1</source>
        <translation>Rectification measure list %1</translation>
    </message>
    <message>
        <source>整改方案 %1</source>
        <translation>Rectification plan %1</translation>
    </message>
    <message>
        <source>征求意见汇总表 %1</source>
        <translation>Summary of consultation %1</translation>
    </message>
    <message>
        <source>正在排版…</source>
        <translation>Laying out…</translation>
    </message>
    <message>
        <source>%1-清单.xlsx</source>
        <translation>%1-list.xlsx</translation>
    </message>
    <message>
        <source>导出整改措施清单</source>
        <translation>Export rectification measure list</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>正在导出…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>已导出 %1 个问题到“%2”</source>
        <translation>%1 problem(s) exported to “%2”</translation>
    </message>
    <message>
        <source>“一措施一行”便于调度，“一问题一行”便于印发。</source>
        <translation>“One measure per row” is handy for follow-up, “one problem per row” for issue.</translation>
    </message>
    <message>
        <source>一问题一行</source>
        <translation>One problem per row</translation>
    </message>
    <message>
        <source>一措施一行</source>
        <translation>One measure per row</translation>
    </message>
    <message>
        <source>逾期 %1</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>“%1”期限 %2。%3%4</source>
        <translation>“%1” is due on %2. %3%4</translation>
    </message>
    <message>
        <source>有的年份放假安排尚未公布，日期为暂定。</source>
        <translation>The holiday schedule of some years is not published yet; the date is provisional.</translation>
    </message>
    <message>
        <source>第 %1 版</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>方案</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>办到</source>
        <translation>State</translation>
    </message>
    <message>
        <source>剩余工作日</source>
        <translation>Workdays left</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>问题来源</source>
        <translation>Problem source</translation>
    </message>
    <message>
        <source>方案类别</source>
        <translation>Plan kind</translation>
    </message>
    <message>
        <source>台账是只读打开的，不能修改。</source>
        <translation>The ledger is open read-only and cannot be changed.</translation>
    </message>
    <message>
        <source>方案已于 %1 批准，目标、措施、时限和责任单位已封存；确需调整请在“调整”里申请（%2）。</source>
        <translation>The plan was approved on %1; its goals, measures, deadlines and responsible units are sealed. If an adjustment is really needed, request it under “Adjustments” (%2).</translation>
    </message>
    <message>
        <source>已%1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>已办完</source>
        <translation>All done</translation>
    </message>
    <message>
        <source>已批准</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>待%1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>。核实结论：%1</source>
        <translation>. Outcome of the verification: %1</translation>
    </message>
    <message>
        <source>%1已于 %2 销号</source>
        <translation>%1 was signed off on %2</translation>
    </message>
    <message>
        <source>%1，早于方案开始编制的 %2，不需要再列入方案，没有写入。</source>
        <translation>%1, before work on the plan began on %2; it need not be included any more and nothing was written.</translation>
    </message>
    <message>
        <source>%1，不需要再列入方案，没有写入；补记销号前就开始编制的方案，请先登记“%2”的日期。</source>
        <translation>%1; it need not be included any more and nothing was written. To record a plan that was begun before the sign-off, please record the date of “%2” first.</translation>
    </message>
    <message>
        <source>%1来自“%2”，不是方案针对的“%3”</source>
        <translation>%1 comes from “%2”, not from “%3”, which the plan is for</translation>
    </message>
    <message>
        <source>（没有写）</source>
        <translation>(not given)</translation>
    </message>
    <message>
        <source>%1：%2，拟调整为 %3（未批准）</source>
        <translation>%1: %2, to be adjusted to %3 (not approved yet)</translation>
    </message>
    <message>
        <source>%1：%2，申请调整为 %3（未获批准）</source>
        <translation>%1: %2, adjustment to %3 requested (refused)</translation>
    </message>
    <message>
        <source>%1：原 %2 / 现 %3</source>
        <translation>%1: was %2 / now %3</translation>
    </message>
    <message>
        <source>%1 · 措施 %2</source>
        <translation>%1 · measure %2</translation>
    </message>
    <message>
        <source>%1 · 阶段目标 %2</source>
        <translation>%1 · stage goal %2</translation>
    </message>
    <message>
        <source>调整申请 %1</source>
        <translation>Adjustment request %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · 附件 %2</source>
        <translation>%1 · attachment %2</translation>
    </message>
    <message>
        <source>征求意见 %1</source>
        <translation>Consultation %1</translation>
    </message>
    <message>
        <source>附件 %1</source>
        <translation>Attachment %1</translation>
    </message>
    <message>
        <source>第 %1 版（%2批准）</source>
        <translation>Version %1 (approved on %2)</translation>
    </message>
    <message>
        <source>公开 %1</source>
        <translation>Disclosure %1</translation>
    </message>
    <message>
        <source>%1-第%2版-清单.xlsx</source>
        <translation>%1-version-%2-list.xlsx</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1日期</source>
        <translation>%1: date</translation>
    </message>
    <message>
        <source>登记%1</source>
        <translation>Record: %1</translation>
    </message>
    <message>
        <source>要比较的是同一版，请选两个不同的版本。</source>
        <translation>This is the same version twice; please choose two different ones.</translation>
    </message>
    <message>
        <source>%1台账里的方案</source>
        <translation>the plan in the ledger on %1</translation>
    </message>
    <message>
        <source>%1来自“%2”，是上级交办的问题，应按上级方案制定落实方案，不能列入县（区）级自查问题的整改方案，没有写入。</source>
        <translation>%1 comes from “%2” and was assigned by the superior; an implementation plan should be made under the superior plan. It cannot be included in a rectification plan for problems of a county (district) self-check; nothing was written.</translation>
    </message>
    <message>
        <source>版本对照表 %1</source>
        <translation>Comparison of versions %1</translation>
    </message>
    <message>
        <source>方案“%1”针对的“%2”是县（区）级自查发现的，应由县（区）整改办制定自查问题的整改方案报审印发，不是落实上级督察的方案，没有写入。</source>
        <translation>Plan “%1” is about “%2”, which the county found itself: the county office draws up its own plan for it and has it approved and issued; it is not a plan that follows a superior&apos;s inspection. Nothing was written.</translation>
    </message>
    <message>
        <source>方案“%1”针对的“%2”是上级交办的，应按上级方案制定落实方案，不是县（区）级自查问题的整改方案，没有写入。</source>
        <translation>Plan “%1” is about “%2”, which a superior assigned: it follows the superior&apos;s plan and is not a county plan for problems found by itself. Nothing was written.</translation>
    </message>
</context>
<context>
    <name>Procedure</name>
    <message>
        <source>还没有整改措施</source>
        <translation>there are no rectification measures yet</translation>
    </message>
    <message>
        <source>第 %1 条措施尚未完成</source>
        <translation>measure no. %1 is not done yet</translation>
    </message>
    <message>
        <source>第 %1 条措施在 %2 之后才完成</source>
        <translation>measure no. %1 was only done after %2</translation>
    </message>
    <message>
        <source>缺本轮（第 %1 轮）的%2</source>
        <translation>lacking %2 of this round (round %1)</translation>
    </message>
    <message>
        <source>缺%1</source>
        <translation>lacking: %1</translation>
    </message>
    <message>
        <source>尚未公示</source>
        <translation>there has been no public notice yet</translation>
    </message>
    <message>
        <source>（暂定）</source>
        <translation> (provisional)</translation>
    </message>
    <message>
        <source>公示至 %1 才届满，次日起方可办理</source>
        <translation>the public notice ends on %1; this can be done from the day after</translation>
    </message>
    <message>
        <source>有 %1 条异议尚未处理（最早 %2 提出）</source>
        <translation>%1 objection(s) are not settled yet (the earliest raised on %2)</translation>
    </message>
    <message>
        <source>销号后还没有“回头看”记录</source>
        <translation>there is no look-back record since the sign-off</translation>
    </message>
    <message>
        <source>不能%1：%2。</source>
        <translation>This is not possible – %1: %2.</translation>
    </message>
    <message>
        <source>缺日期，应写成 2026-09-25 这样。</source>
        <translation>The date is missing; write it like 2026-09-25.</translation>
    </message>
    <message>
        <source>日期 %1 晚于今天（%2）。</source>
        <translation>The date %1 is later than today (%2).</translation>
    </message>
    <message>
        <source>日期 %1 早于%2（%3）。</source>
        <translation>The date %1 is earlier than %2 (%3).</translation>
    </message>
    <message>
        <source>第 %1 轮的启动</source>
        <translation>the start of round %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>公示起始日</source>
        <translation>first day of the public notice</translation>
    </message>
    <message>
        <source>异议提出日</source>
        <translation>day the objection was raised</translation>
    </message>
    <message>
        <source>异议处理日</source>
        <translation>day the objection was settled</translation>
    </message>
    <message>
        <source>“%1”已经办过</source>
        <translation>“%1” has already been done</translation>
    </message>
    <message>
        <source>应先办%1</source>
        <translation>%1 comes first</translation>
    </message>
    <message>
        <source>后面的步骤已经办过</source>
        <translation>later steps have already been done</translation>
    </message>
    <message>
        <source>尚未启动销号程序，请先启动（建议：%1）。</source>
        <translation>The sign-off procedure has not been started; please start it first (suggested: %1).</translation>
    </message>
    <message>
        <source>本轮“%1”不合格，已经结束；整改后另起一轮。</source>
        <translation>“%1” of this round was failed and the round has ended; start another round after rectifying.</translation>
    </message>
    <message>
        <source>本轮异议核实属实，已经结束；整改后另起一轮。</source>
        <translation>An objection of this round was upheld and the round has ended; start another round after rectifying.</translation>
    </message>
    <message>
        <source>“回头看”发现反弹，重新整改后另起一轮。</source>
        <translation>The look-back found a rebound; start another round after rectifying again.</translation>
    </message>
    <message>
        <source>本轮各步骤都已办完。</source>
        <translation>All steps of this round have been done.</translation>
    </message>
    <message>
        <source>规则集“%1”里没有本轮所用的程序“%2”。</source>
        <translation>The rulebook “%1” does not have the procedure “%2” used by this round.</translation>
    </message>
    <message>
        <source>没有正在进行的公示。</source>
        <translation>There is no public notice in progress.</translation>
    </message>
    <message>
        <source>本问题不纳入销号管理，不需要销号。</source>
        <translation>This problem is not under sign-off management and needs no sign-off.</translation>
    </message>
    <message>
        <source>没有名为“%1”的销号程序，现有：%2。</source>
        <translation>There is no sign-off procedure “%1”; there are: %2.</translation>
    </message>
    <message>
        <source>已于 %1 销号；“回头看”发现反弹后才能另起一轮。</source>
        <translation>Signed off on %1; another round can only start after a look-back finds a rebound.</translation>
    </message>
    <message>
        <source>第 %1 轮尚未结束，不能另起一轮。</source>
        <translation>Round %1 has not ended; another round cannot start.</translation>
    </message>
    <message>
        <source>“回头看”</source>
        <translation>the look-back</translation>
    </message>
    <message>
        <source>“%1”没有步骤“%2”，应是：%3。</source>
        <translation>“%1” has no step “%2”; it should be: %3.</translation>
    </message>
    <message>
        <source>办理“%1”</source>
        <translation>do “%1”</translation>
    </message>
    <message>
        <source>“%1”用公示登记（publicity.start）办理。</source>
        <translation>“%1” is done by recording a public notice (publicity.start).</translation>
    </message>
    <message>
        <source>“%1”要写明结论：合格（pass）或不合格（fail）。</source>
        <translation>“%1” needs its outcome: passed (pass) or failed (fail).</translation>
    </message>
    <message>
        <source>“%1”没有不合格这一结论。</source>
        <translation>“%1” cannot be failed.</translation>
    </message>
    <message>
        <source>“%1”没有公示这一步。</source>
        <translation>“%1” has no step of public notice.</translation>
    </message>
    <message>
        <source>公示截止日 %1 早于起始日 %2。</source>
        <translation>The last day of the notice, %1, is before its first day, %2.</translation>
    </message>
    <message>
        <source>公示 %1 至 %2 只有 %3 个工作日，不少于 %4 个，最早到 %5%6 止</source>
        <translation>the public notice from %1 to %2 has only %3 workdays, fewer than %4; it ends on %5%6 at the earliest</translation>
    </message>
    <message>
        <source>没有尚未处理的异议。</source>
        <translation>There is no unsettled objection.</translation>
    </message>
    <message>
        <source>尚未销号，不能登记“回头看”。</source>
        <translation>Not signed off yet; a look-back cannot be recorded.</translation>
    </message>
    <message>
        <source>销号日</source>
        <translation>day of sign-off</translation>
    </message>
    <message>
        <source>上一次“回头看”</source>
        <translation>the previous look-back</translation>
    </message>
    <message>
        <source>没有反弹，不需要重新整改时限。</source>
        <translation>There is no rebound, so no new deadline is needed.</translation>
    </message>
    <message>
        <source>重新整改时限 %1 早于“回头看”日期 %2。</source>
        <translation>The new deadline %1 is before the look-back date %2.</translation>
    </message>
    <message>
        <source>“%1”已于 %2 办理</source>
        <translation>“%1” was done on %2</translation>
    </message>
    <message>
        <source>本轮所用的程序不在现用规则集里</source>
        <translation>The procedure used by this round is not in the present rulebook</translation>
    </message>
    <message>
        <source>整改方案尚未批准</source>
        <translation>The rectification plan has not been approved yet</translation>
    </message>
    <message>
        <source>“%1”不合格，整改后另起一轮</source>
        <translation>“%1” was failed; start another round after rectifying</translation>
    </message>
    <message>
        <source>异议核实属实，整改后另起一轮</source>
        <translation>An objection was upheld; start another round after rectifying</translation>
    </message>
    <message>
        <source>措施尚未全部完成</source>
        <translation>Not all measures are done yet</translation>
    </message>
    <message>
        <source>整改时限 %1 已过，措施尚未全部完成</source>
        <translation>The rectification deadline %1 has passed and not all measures are done yet</translation>
    </message>
    <message>
        <source>措施已全部完成，尚未申请销号</source>
        <translation>All measures are done; not applied for yet</translation>
    </message>
    <message>
        <source>措施已全部完成，本问题不纳入销号管理</source>
        <translation>All measures are done; this problem is not under sign-off management</translation>
    </message>
    <message>
        <source>公示至 %1 止%2，次日起方可核准</source>
        <translation>On public notice until %1%2; it can be approved from the day after</translation>
    </message>
    <message>
        <source>有异议尚未处理</source>
        <translation>An objection is not settled yet</translation>
    </message>
    <message>
        <source>公示已于 %1 届满%2，没有未处理的异议</source>
        <translation>The public notice ended on %1%2, with no unsettled objection</translation>
    </message>
    <message>
        <source>已于 %1 销号</source>
        <translation>Signed off on %1</translation>
    </message>
    <message>
        <source>“回头看”发现反弹，应当限期重新整改</source>
        <translation>The look-back found a rebound; it must be rectified again by a deadline</translation>
    </message>
    <message>
        <source>缺调查核实情况或是否属实的结论</source>
        <translation>lacking: findings of the investigation, or whether it was upheld</translation>
    </message>
    <message>
        <source>尚未办结或阶段性办结</source>
        <translation>neither closed nor closed for the stage yet</translation>
    </message>
    <message>
        <source>缺整改方案（整改目标及措施）</source>
        <translation>lacking: rectification plan (goal and measures)</translation>
    </message>
    <message>
        <source>缺整改时限</source>
        <translation>lacking: rectification deadline</translation>
    </message>
    <message>
        <source>“%1”是信访件的程序，不能用于问题。</source>
        <translation>“%1” is a procedure for petitions and cannot be used for problems.</translation>
    </message>
    <message>
        <source>“%1”不是信访件的程序，信访件用“%2”。</source>
        <translation>“%1” is not a procedure for petitions; petitions use “%2”.</translation>
    </message>
    <message>
        <source>重点、疑难复杂信访件还没有整改方案或整改时限</source>
        <translation>A key or complex petition has no rectification plan or deadline yet</translation>
    </message>
    <message>
        <source>尚未办结</source>
        <translation>Not closed yet</translation>
    </message>
    <message>
        <source>整改时限 %1 已过，尚未办结</source>
        <translation>The rectification deadline %1 has passed and the petition is not closed</translation>
    </message>
    <message>
        <source>已办结，尚未销号</source>
        <translation>Closed, not signed off yet</translation>
    </message>
    <message>
        <source>这个信访件的类别要走“%1”，不能走“%2”。</source>
        <translation>A petition of this class goes by “%1”, not by “%2”.</translation>
    </message>
    <message>
        <source>受理日期</source>
        <translation>Received on</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>“%1”写不了。</source>
        <translation>“%1” cannot be written.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>due today</translation>
    </message>
    <message>
        <source>是</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>no</translation>
    </message>
    <message>
        <source>还有几处要看</source>
        <translation>A few places to look at</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1”的期限为什么是%2？</source>
        <translation>Why is “%1” due on %2?</translation>
    </message>
    <message>
        <source>“%1”的依据</source>
        <translation>Basis of “%1”</translation>
    </message>
    <message>
        <source>由%1办理。</source>
        <translation>To be done by %1.</translation>
    </message>
    <message>
        <source>已于 %1 办理，超过期限。</source>
        <translation>Done on %1, past the deadline.</translation>
    </message>
    <message>
        <source>已于 %1 办理。</source>
        <translation>Done on %1.</translation>
    </message>
    <message>
        <source>公布的截止日更晚，以 %1 为准。</source>
        <translation>The last day announced is later; %1 applies.</translation>
    </message>
    <message>
        <source>有的年份放假安排尚未公布，日期为暂定。</source>
        <translation>The holiday schedule of some years is not published yet; the date is provisional.</translation>
    </message>
    <message>
        <source>还差：%1（%2）</source>
        <translation>Still missing: %1 (%2)</translation>
    </message>
    <message>
        <source>……共 %1 处</source>
        <translation>… %1 in all</translation>
    </message>
    <message>
        <source>依据 %1</source>
        <translation>basis: %1</translation>
    </message>
    <message>
        <source>逐日计算表…</source>
        <translation>Day-by-day table…</translation>
    </message>
    <message>
        <source>有改动</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>New</translation>
    </message>
    <message>
        <source>正在导出…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>逗号分隔文本 (*.csv)</source>
        <translation>Comma-separated text (*.csv)</translation>
    </message>
    <message>
        <source>正在排版…</source>
        <translation>Laying out…</translation>
    </message>
    <message>
        <source>整改时限 %1（%2），按工作日历%3；依据 %4</source>
        <translation>Rectification deadline %1 (%2), by the workday calendar: %3; basis: %4</translation>
    </message>
    <message>
        <source>；%1年放假安排尚未公布，天数为暂定</source>
        <translation>; the holiday schedule of %1 is not published yet, so the number of days is provisional</translation>
    </message>
    <message>
        <source>%1（依据 %2）</source>
        <translation>%1 (basis: %2)</translation>
    </message>
    <message numerus="yes">
        <source>逾期 %n 个工作日</source>
        <translation>
            <numerusform>%n workday overdue</numerusform>
            <numerusform>%n workdays overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>剩 %n 个工作日</source>
        <translation>
            <numerusform>%n workday left</numerusform>
            <numerusform>%n workdays left</numerusform>
        </translation>
    </message>
    <message>
        <source>暂定</source>
        <translation>provisionally </translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>“%1”里已有同样的编号（%2），同一来源里编号不能重复，没有合并；请先改编号或删去重复的问题。</source>
        <translation>“%1” already has the same number (%2); numbers cannot repeat within one source, so nothing was merged. Please change the number or delete the duplicate problem first.</translation>
    </message>
    <message>
        <source>方案“%1”向两个单位都征求过意见，没有合并；请先在方案里留下其中一条。</source>
        <translation>Plan “%1” consulted both units, so nothing was merged; please keep only one of the two consultations in the plan first.</translation>
    </message>
    <message>
        <source>%1“%2”还有%3用到，没有删除；请先在那些记录里换掉它，或者把它合并到另一个%1。</source>
        <translation>%1 “%2” is still used by %3 and was not deleted; please replace it in those records first, or merge it into another %1.</translation>
    </message>
    <message>
        <source>删除%1 %2</source>
        <translation>Delete %1 %2</translation>
    </message>
    <message>
        <source>“%1”就是它自己，没有什么要合并的。</source>
        <translation>“%1” is the very same one; there is nothing to merge.</translation>
    </message>
    <message>
        <source>合并%1 %2 到 %3</source>
        <translation>Merge %1 %2 into %3</translation>
    </message>
    <message>
        <source>没有写来源的问题</source>
        <translation>Problems without a source</translation>
    </message>
    <message>
        <source>来源“%1”</source>
        <translation>Source “%1”</translation>
    </message>
    <message>
        <source>%1里已有编号“%2”的问题“%3”，没有写入；请改编号，或修改那一条。</source>
        <translation>%1: number “%2” is already used by the problem “%3”; nothing was written. Please change the number, or change that problem.</translation>
    </message>
    <message>
        <source>还没有类别：销号率归在“未分类”，销号按层级用“%1”。</source>
        <translation>No category yet: the sign-off rate counts it under “Uncategorized”, and sign-off goes by “%1” according to the level.</translation>
    </message>
    <message>
        <source>规则集里没有这一类，会照录；销号按层级用“%1”。</source>
        <translation>The rulebook does not have this category; it is recorded as written, and sign-off goes by “%1” according to the level.</translation>
    </message>
    <message>
        <source>规则集里这一类是另一层级的；销号按现在的层级用“%1”。</source>
        <translation>In the rulebook this category belongs to another level; sign-off goes by “%1” according to the present level.</translation>
    </message>
    <message>
        <source>销号用“%1”（%2）。</source>
        <translation>Sign-off goes by “%1” (%2).</translation>
    </message>
    <message>
        <source>如 第三轮中央生态环境保护督察</source>
        <translation>e.g. Third round of central ecological and environmental inspection</translation>
    </message>
    <message>
        <source>选一类，或自己写</source>
        <translation>Choose a category or write your own</translation>
    </message>
    <message>
        <source>如 第三轮、2026年第三季度</source>
        <translation>e.g. Third round, third quarter of 2026</translation>
    </message>
    <message>
        <source>整改方案的报送期限从这一天数起。</source>
        <translation>The submission deadline of the rectification plan counts from this day.</translation>
    </message>
    <message>
        <source>问题来源</source>
        <translation>Problem sources</translation>
    </message>
    <message>
        <source>新建来源</source>
        <translation>New source</translation>
    </message>
    <message>
        <source>问题从哪次督察、警示片或自查来，记在这里；类别决定按哪个程序销号。</source>
        <translation>Which inspection, warning film or self-check the problems come from is recorded here; the category decides which procedure the sign-off goes by.</translation>
    </message>
    <message>
        <source>来源名称</source>
        <translation>Source name</translation>
    </message>
    <message>
        <source>层级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>未分类</source>
        <translation>Uncategorized</translation>
    </message>
    <message>
        <source>全称，印在登记表和台账上</source>
        <translation>Full name; printed on forms and ledgers</translation>
    </message>
    <message>
        <source>每行一个：别的台账里的写法、旧名</source>
        <translation>One per line: spellings in other ledgers, former names</translation>
    </message>
    <message>
        <source>导入清单、填表找单位时，这些写法都算是它。</source>
        <translation>When lists are imported and units are looked up in forms, all these spellings count as this unit.</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>新建单位</source>
        <translation>New unit</translation>
    </message>
    <message>
        <source>镇街、园区、部门、上级单位和企业，连同它们的别名；问题和信访件的责任单位都从这里选。</source>
        <translation>Towns and subdistricts, parks, departments, superior units and enterprises, with their aliases; the responsible units of problems and petitions are chosen from here.</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Unit name</translation>
    </message>
    <message>
        <source>性质</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>简称和别名</source>
        <translation>Short names and aliases</translation>
    </message>
    <message numerus="yes">
        <source>%n 个问题</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 件信访件</source>
        <translation>
            <numerusform>%n petition</numerusform>
            <numerusform>%n petitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 个方案</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message>
        <source>导入清单、填表找来源时，这些写法都算是它。</source>
        <translation>Lists that are imported and forms that look for a source take these names for it.</translation>
    </message>
</context>
<context>
    <name>Rulebook</name>
    <message>
        <source>文件“%1”不在 documents 里</source>
        <translation>the file “%1” is not in documents</translation>
    </message>
    <message>
        <source>“%1”重复</source>
        <translation>“%1” appears twice</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>文件开头</source>
        <translation>start of the file</translation>
    </message>
    <message>
        <source>%1 有误：%2：%3。</source>
        <translation>%1 has an error: %2: %3.</translation>
    </message>
    <message>
        <source>应是对象 {…}</source>
        <translation>should be an object {…}</translation>
    </message>
    <message>
        <source>不认识的键</source>
        <translation>unknown key</translation>
    </message>
    <message>
        <source>缺少这一项</source>
        <translation>this entry is missing</translation>
    </message>
    <message>
        <source>应是数组 […]</source>
        <translation>should be an array […]</translation>
    </message>
    <message>
        <source>应是不为空的文字</source>
        <translation>should be a text that is not empty</translation>
    </message>
    <message>
        <source>文字过长（超过 %1 字）</source>
        <translation>the text is too long (more than %1 characters)</translation>
    </message>
    <message>
        <source>应是 %1 到 %2 的整数</source>
        <translation>should be a whole number from %1 to %2</translation>
    </message>
    <message>
        <source>应是 %1 到 %2 的数</source>
        <translation>should be a number from %1 to %2</translation>
    </message>
    <message>
        <source>应是 true 或 false</source>
        <translation>should be true or false</translation>
    </message>
    <message>
        <source>文件过大（超过 1 MB）</source>
        <translation>the file is too large (more than 1 MB)</translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>不是正确的 JSON（%1）</source>
        <translation>not correct JSON (%1)</translation>
    </message>
    <message>
        <source>同一个键写了两次</source>
        <translation>the same key is written twice</translation>
    </message>
    <message>
        <source>程序%1重复</source>
        <translation>procedure %1 appears twice</translation>
    </message>
    <message>
        <source>一套程序最多 %1 步</source>
        <translation>a procedure has at most %1 steps</translation>
    </message>
    <message>
        <source>没有销号的步骤（某一步须写 &quot;closes&quot;: true）</source>
        <translation>there is no step of sign-off (one step needs &quot;closes&quot;: true)</translation>
    </message>
    <message>
        <source>一项要求只能写一样：%1 或 %2</source>
        <translation>a requirement can only name one thing: %1 or %2</translation>
    </message>
    <message>
        <source>只有 paper 可以写范围</source>
        <translation>only paper can have a scope</translation>
    </message>
    <message>
        <source>只能是“issue”或“round”</source>
        <translation>can only be “issue” or “round”</translation>
    </message>
    <message>
        <source>不认识%1，应是：%2</source>
        <translation>unknown: %1; should be: %2</translation>
    </message>
    <message>
        <source>不能为空</source>
        <translation>must not be empty</translation>
    </message>
    <message>
        <source>步骤%1重复</source>
        <translation>step %1 appears twice</translation>
    </message>
    <message>
        <source>不认识%1，应是：plain、publicity、lookback</source>
        <translation>unknown: %1; should be: plain, publicity, lookback</translation>
    </message>
    <message>
        <source>一套程序只能有一次公示</source>
        <translation>a procedure can only have one public notice</translation>
    </message>
    <message>
        <source>只有公示步骤可以写</source>
        <translation>only a step of public notice can have this</translation>
    </message>
    <message>
        <source>前面没有步骤%1</source>
        <translation>there is no step %1 before it</translation>
    </message>
    <message>
        <source>只能有一步销号</source>
        <translation>there can only be one step of sign-off</translation>
    </message>
    <message>
        <source>销号的一步不能略过</source>
        <translation>the step of sign-off cannot be skipped</translation>
    </message>
    <message>
        <source>销号之后的步骤没有不合格</source>
        <translation>steps after the sign-off cannot be failed</translation>
    </message>
    <message>
        <source>公示须在销号之前</source>
        <translation>the public notice must come before the sign-off</translation>
    </message>
    <message>
        <source>“回头看”须在销号之后</source>
        <translation>the look-back must come after the sign-off</translation>
    </message>
    <message>
        <source>销号之前只能是 applied、accepted（公示步骤是 publicity），销号及以后是 closed</source>
        <translation>before the sign-off it can only be applied or accepted (publicity for a step of public notice); from the sign-off on it is closed</translation>
    </message>
    <message>
        <source>need_lists 里没有%1</source>
        <translation>need_lists does not have %1</translation>
    </message>
    <message>
        <source>media 只能用于公示步骤</source>
        <translation>media can only be used for a step of public notice</translation>
    </message>
    <message>
        <source>公示步骤只能要求 media</source>
        <translation>a step of public notice can only require media</translation>
    </message>
    <message>
        <source>前面没有公示步骤</source>
        <translation>there is no step of public notice before it</translation>
    </message>
    <message>
        <source>至少要有一套程序</source>
        <translation>there is at least one procedure</translation>
    </message>
    <message>
        <source>没有用到这个参数</source>
        <translation>this parameter is not used</translation>
    </message>
    <message>
        <source>没有程序%1</source>
        <translation>there is no procedure %1</translation>
    </message>
    <message>
        <source>类别%1重复</source>
        <translation>category %1 appears twice</translation>
    </message>
    <message>
        <source>不认识的占位符“{%1}”</source>
        <translation>unknown placeholder “{%1}”</translation>
    </message>
    <message>
        <source>%1应以小写字母开头，只含小写字母、数字、“-”“_”，不超过 %2 个</source>
        <translation>%1 should start with a lower-case letter and have only lower-case letters, digits, “-” and “_”, at most %2 of them</translation>
    </message>
    <message>
        <source>依据%1不在规则清单里</source>
        <translation>the basis %1 is not in the list of rules</translation>
    </message>
    <message>
        <source>parameters 里没有参数%1</source>
        <translation>parameters does not have the parameter %1</translation>
    </message>
    <message>
        <source>只能是%1</source>
        <translation>can only be %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>没有写明要求什么，应有一个：measures、paper、field、notice、objections、lookback、petition、list</source>
        <translation>it is not said what is required; there should be one of: measures, paper, field, notice, objections, lookback, petition, list</translation>
    </message>
    <message>
        <source>信访件没有整改措施，不能要求 measures</source>
        <translation>petitions have no rectification measures and cannot require measures</translation>
    </message>
    <message>
        <source>petition 只能用于信访件的程序</source>
        <translation>petition can only be used for procedures for petitions</translation>
    </message>
    <message>
        <source>%1不是信访件的程序</source>
        <translation>%1 is not a procedure for petitions</translation>
    </message>
    <message>
        <source>%1是信访件的程序</source>
        <translation>%1 is a procedure for petitions</translation>
    </message>
    <message>
        <source>没有批准的步骤（某一步须写 &quot;approves&quot;: true）</source>
        <translation>there is no step of approval (one step needs &quot;approves&quot;: true)</translation>
    </message>
    <message>
        <source>“feedback”指督察反馈日，不能作步骤的键</source>
        <translation>“feedback” means the inspection feedback date and cannot be the key of a step</translation>
    </message>
    <message>
        <source>方案的步骤没有不合格这一结论</source>
        <translation>steps of a plan cannot be failed</translation>
    </message>
    <message>
        <source>批准之后的步骤没有不合格</source>
        <translation>steps after the approval cannot be failed</translation>
    </message>
    <message>
        <source>只有方案的步骤可以征求意见</source>
        <translation>only a step of a plan can have a consultation</translation>
    </message>
    <message>
        <source>只能有一步批准</source>
        <translation>there can only be one step of approval</translation>
    </message>
    <message>
        <source>批准的一步不能略过</source>
        <translation>the step of approval cannot be skipped</translation>
    </message>
    <message>
        <source>只有方案的步骤可以从督察反馈日起算</source>
        <translation>only a step of a plan can count from the inspection feedback date</translation>
    </message>
    <message>
        <source>一项要求应写一样，也只写一样：field、paper、plan 或 consultations</source>
        <translation>a requirement should name one thing only: field, paper, plan or consultations</translation>
    </message>
    <message>
        <source>方案的步骤没有核实人员</source>
        <translation>a step of a plan has no people verifying</translation>
    </message>
    <message>
        <source>只有方案的步骤可以要求 plan 或 consultations</source>
        <translation>only a step of a plan can require plan or consultations</translation>
    </message>
    <message>
        <source>这一项不按字样判断</source>
        <translation>this check does not go by wording</translation>
    </message>
    <message>
        <source>没有名为“%1”的规则集，现有：%2。</source>
        <translation>There is no rulebook named “%1”; there are: %2.</translation>
    </message>
    <message>
        <source>第 %1 行，%2</source>
        <translation>line %1, %2</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>程序自带的样例数据“%1”读不出来。</source>
        <translation>The program&apos;s own sample data “%1” cannot be read.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>程序自带的表结构“%1”读不出来。</source>
        <translation>The program&apos;s own table structure “%1” cannot be read.</translation>
    </message>
    <message>
        <source>文件“%1”不是销号簿台账，没有打开。</source>
        <translation>The file “%1” is not a Xiaohaobu ledger and was not opened.</translation>
    </message>
    <message>
        <source>文件“%1”不是完整的台账，没有打开。请用备份恢复。</source>
        <translation>The file “%1” is not a complete ledger and was not opened. Please restore a backup.</translation>
    </message>
    <message>
        <source>台账“%1”的表结构被别的程序改动过，为防出错没有打开。请用备份恢复；原文件请保留。</source>
        <translation>The table structure of the ledger “%1” was changed by another program; to prevent errors it was not opened. Please restore a backup, and keep the file.</translation>
    </message>
    <message>
        <source>文件结构：%1</source>
        <translation>File structure: %1</translation>
    </message>
    <message>
        <source>表 %1 第 %2 行引用的 %3 记录不存在</source>
        <translation>row %2 of table %1 refers to a record in %3 that does not exist</translation>
    </message>
    <message>
        <source>台账里有引用不到的记录（表 %1），没有升级，原文件未动。请用备份恢复。</source>
        <translation>The ledger has records that refer to missing ones (table %1); it was not upgraded and the file is untouched. Please restore a backup.</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>第 %1 轮验收销号已经结束，其材料和签字意见已封存，不能改动；需要更正请撤销当时那一步，或另起一轮。</source>
        <translation>The sign-off of round %1 has ended; its materials and signed opinions are sealed and cannot be changed. To correct them, undo that step or start another round.</translation>
    </message>
    <message>
        <source>这个方案已按原类别办过步骤，不能改换类别；确需改换请另建方案。</source>
        <translation>Steps of this plan have been taken under its present kind, so the kind cannot be changed; if it really must be, please create another plan.</translation>
    </message>
    <message>
        <source>这次调整申请已有结论，申请和办理记录已封存，不能改动；需要更正请撤销当时那一步。</source>
        <translation>This adjustment request has its outcome; the request and its records are sealed and cannot be changed. To correct them, undo that step.</translation>
    </message>
    <message>
        <source>申请日期、类别、新的时限和已登记的结论不能改；请撤销当时那一步，或撤回申请后重新提出。</source>
        <translation>The date of the request, its kind, the new deadlines and the outcomes recorded cannot be changed; undo that step, or withdraw the request and make it again.</translation>
    </message>
    <message>
        <source>整改方案已有第 %1 版，第 %2 版不能再撤销。</source>
        <translation>The rectification plan already has version %1, so version %2 can no longer be undone.</translation>
    </message>
    <message>
        <source>整改方案“%1”已经批准（%2），其中的问题、目标、措施、责任单位和时限已封存，不能直接改动；确需调整措施或时限的，请提出方案调整申请。</source>
        <translation>The rectification plan “%1” is approved (%2); its problems, goals, measures, responsible units and deadlines are sealed and cannot be changed directly. If measures or deadlines really need adjusting, please make a plan adjustment request.</translation>
    </message>
    <message>
        <source>这个信访件已经销号（%1），内容和办理情况已封存，不能改动；如有反弹，请登记“回头看”后另起一轮。</source>
        <translation>This petition is signed off (%1); its content and handling are sealed and cannot be changed. If it rebounds, record a look-back and start another round.</translation>
    </message>
    <message>
        <source>这个问题已经销号（%1），问题、目标、措施和时限已封存，不能改动；如有反弹，请登记“回头看”后另起一轮。</source>
        <translation>This problem is signed off (%1); the problem, its goal, measures and deadlines are sealed and cannot be changed. If it rebounds, record a look-back and start another round.</translation>
    </message>
</context>
<context>
    <name>SignOffForm</name>
    <message>
        <source>整改前、中、后照片各 %1、%2、%3 张</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>整改前、中、后照片各 %1、%2、%3 张</translation>
    </message>
    <message>
        <source>%1完成。</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>%1完成。</translation>
    </message>
    <message>
        <source>整改前</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>整改前</translation>
    </message>
    <message>
        <source>整改中</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>整改中</translation>
    </message>
    <message>
        <source>整改后</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>整改后</translation>
    </message>
    <message>
        <source>立行立改</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>立行立改</translation>
    </message>
    <message>
        <source>限期整改</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>限期整改</translation>
    </message>
    <message>
        <source>长期坚持</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>长期坚持</translation>
    </message>
    <message>
        <source>历史遗留</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>历史遗留</translation>
    </message>
    <message>
        <source>工程类</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>工程类</translation>
    </message>
    <message>
        <source>非工程类</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>非工程类</translation>
    </message>
    <message>
        <source>市级</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>市级</translation>
    </message>
    <message>
        <source>省级</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>省级</translation>
    </message>
    <message>
        <source>是</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>是</translation>
    </message>
    <message>
        <source>否</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>否</translation>
    </message>
    <message>
        <source>第 %1 次</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>合格</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>合格</translation>
    </message>
    <message>
        <source>不合格</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>不合格</translation>
    </message>
    <message>
        <source>%1 个工作日</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>%1 个工作日</translation>
    </message>
    <message>
        <source>%1收到异议：%2。%3</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>%1收到异议：%2。%3</translation>
    </message>
    <message>
        <source>无异议</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>无异议</translation>
    </message>
    <message>
        <source>有异议</source>
        <translatorcomment>Set on Chinese papers or kept in the ledger: stays Chinese.</translatorcomment>
        <translation>有异议</translation>
    </message>
    <message>
        <source>文号：%1</source>
        <translation>文号：%1</translation>
    </message>
    <message>
        <source>一般</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>重点</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>疑难复杂</source>
        <translation>疑难复杂</translation>
    </message>
    <message>
        <source>县（区）级</source>
        <translation>县（区）级</translation>
    </message>
</context>
<context>
    <name>Signoff</name>
    <message>
        <source>“%1”的日期%2早于上一步（%3），没有写入。请核对日期。</source>
        <translation>The date %2 of “%1” is before the previous step (%3); nothing was written. Please check the date.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1”信访件应走“%2”，依据 %3。</source>
        <translation>“%1” petitions should go by “%2”; basis: %3.</translation>
    </message>
    <message>
        <source>按来源“%1”应走“%2”，依据 %3。</source>
        <translation>By its source “%1” this should go by “%2”; basis: %3.</translation>
    </message>
    <message>
        <source>%1日期</source>
        <translation>%1: date</translation>
    </message>
    <message>
        <source>不填则按最短公示期计算</source>
        <translation>The shortest notice period, if left empty</translation>
    </message>
    <message>
        <source>如 县政府网站</source>
        <translation>e.g. county government website</translation>
    </message>
    <message>
        <source>反弹时填</source>
        <translation>For a rebound</translation>
    </message>
    <message>
        <source>启动%1</source>
        <translation>Start: %1</translation>
    </message>
    <message>
        <source>启动第 %1 轮</source>
        <translation>Start round %1</translation>
    </message>
    <message>
        <source>登记%1</source>
        <translation>Record: %1</translation>
    </message>
    <message>
        <source>开始公示</source>
        <translation>Start public notice</translation>
    </message>
    <message>
        <source>登记异议</source>
        <translation>Record an objection</translation>
    </message>
    <message>
        <source>处理异议</source>
        <translation>Settle an objection</translation>
    </message>
    <message>
        <source>登记回头看</source>
        <translation>Record a look-back</translation>
    </message>
    <message>
        <source>公示 %1</source>
        <translation>Public notice %1</translation>
    </message>
    <message>
        <source>验收销号登记表 %1</source>
        <translation>Sign-off form %1</translation>
    </message>
    <message>
        <source>为什么是“%1”？</source>
        <translation>Why “%1”?</translation>
    </message>
    <message>
        <source>整改时限</source>
        <translation>Rectification deadline</translation>
    </message>
    <message>
        <source>有的年份放假安排尚未公布，日期为暂定。</source>
        <translation>The holiday schedule of some years is not published yet; the date is provisional.</translation>
    </message>
    <message>
        <source>%1为什么是%2？</source>
        <translation>%1: why %2?</translation>
    </message>
    <message>
        <source>原文写“%1”，日期是人工填写的。</source>
        <translation>The original says “%1”; the date was filled in by a person.</translation>
    </message>
    <message>
        <source>%1是%2，今天是 %3，%4。</source>
        <translation>%1 is %2; today is %3: %4.</translation>
    </message>
    <message>
        <source>关联</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>举报人信息</source>
        <translation>Complainant details</translation>
    </message>
    <message>
        <source>措施 %1</source>
        <translation>Measure %1</translation>
    </message>
    <message>
        <source>阶段目标 %1</source>
        <translation>Stage goal %1</translation>
    </message>
    <message>
        <source>附件 %1</source>
        <translation>Attachment %1</translation>
    </message>
    <message>
        <source>第 %1 轮</source>
        <translation>Round %1</translation>
    </message>
    <message>
        <source>公示</source>
        <translation>Public notice</translation>
    </message>
    <message>
        <source>异议</source>
        <translation>objection</translation>
    </message>
    <message>
        <source>回头看</source>
        <translation>look-back</translation>
    </message>
    <message>
        <source>没有填来源，按县（区）级自查走“%1”，依据 %2。</source>
        <translation>No source is given; as a county (district) self-check this goes by “%1”; basis: %2.</translation>
    </message>
    <message>
        <source>已批准调整：%1（%2）。</source>
        <translation>Adjustment approved: %1 (%2).</translation>
    </message>
    <message>
        <source>第 %1 轮的启动日期%2早于受理日期（%3），没有写入。请核对日期。</source>
        <translation>Round %1 starts on %2, before the receipt (%3). Nothing was written. Please check the days.</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>未填来源</source>
        <translation>No source given</translation>
    </message>
    <message>
        <source>未填单位</source>
        <translation>No unit given</translation>
    </message>
    <message>
        <source>未填批次</source>
        <translation>Batch not given</translation>
    </message>
    <message>
        <source>未填类型</source>
        <translation>Type not given</translation>
    </message>
    <message>
        <source>一件可涉及多种污染类型，各类型合计 %1 件次，大于总件数 %2 件（FB-统计）。</source>
        <translation>A petition can concern several pollution types; the types add up to %1, more than the %2 petition(s) in all (FB-statistics).</translation>
    </message>
    <message>
        <source>%1 亿元</source>
        <translation>%1 × 100 million yuan</translation>
    </message>
    <message>
        <source>%1 万元</source>
        <translation>%1 × 10,000 yuan</translation>
    </message>
</context>
<context>
    <name>TaskEditor</name>
    <message>
        <source>%2 第 %3 条%1</source>
        <translation>%2 %1 no. %3</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>缺%1</source>
        <translation>lacking: %1</translation>
    </message>
    <message>
        <source>%1尚未反馈意见</source>
        <translation>%1: no feedback given yet</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1”已经办过</source>
        <translation>“%1” has already been done</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>应先办%1</source>
        <translation>%1 comes first</translation>
    </message>
    <message>
        <source>后面的步骤已经办过</source>
        <translation>later steps have already been done</translation>
    </message>
    <message>
        <source>缺日期，应写成 2026-09-25 这样，没有写入。</source>
        <translation>The date is missing; write it like 2026-09-25. Nothing was written.</translation>
    </message>
    <message>
        <source>日期 %1 晚于今天（%2），没有写入。</source>
        <translation>The date %1 is later than today (%2); nothing was written.</translation>
    </message>
    <message>
        <source>日期 %1 早于上一步“%2”（%3），没有写入。</source>
        <translation>The date %1 is before the previous step “%2” (%3); nothing was written.</translation>
    </message>
    <message>
        <source>日期 %1 早于申请日（%2），没有写入。</source>
        <translation>The date %1 is before the day of the request (%2); nothing was written.</translation>
    </message>
    <message>
        <source>日期 %1 早于督察反馈日（%2），没有写入。</source>
        <translation>The date %1 is before the inspection feedback date (%2); nothing was written.</translation>
    </message>
    <message>
        <source>“%1”没有步骤“%2”，应是：%3，没有写入。</source>
        <translation>“%1” has no step “%2”; it should be: %3. Nothing was written.</translation>
    </message>
    <message>
        <source>不能办理“%1”：%2。</source>
        <translation>“%1” cannot be done: %2.</translation>
    </message>
    <message>
        <source>“%1”的日期 %2 早于上一步（%3），没有写入。请核对日期。</source>
        <translation>The date %2 of “%1” is before the previous step (%3); nothing was written. Please check the date.</translation>
    </message>
    <message>
        <source>批准</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>不予批准</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>确需调整</source>
        <translation>Adjustment needed</translation>
    </message>
    <message>
        <source>不宜调整</source>
        <translation>Adjustment not advisable</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>不通过</source>
        <translation>Not passed</translation>
    </message>
    <message>
        <source>“%1”没有%2这一结论，没有写入。</source>
        <translation>“%1” cannot have the outcome “%2”; nothing was written.</translation>
    </message>
    <message>
        <source>“%1”的结论是%2，已经结束</source>
        <translation>“%1” ended with: %2</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>留痕第 %1 步改的表“%2”不存在</source>
        <translation>the table “%2” changed in journal step %1 does not exist</translation>
    </message>
    <message>
        <source>留痕第 %1 步删除的%2本来不在</source>
        <translation>the %2 deleted in journal step %1 did not exist</translation>
    </message>
    <message>
        <source>留痕第 %1 步与此前的%2对不上</source>
        <translation>journal step %1 does not match the %2 before it</translation>
    </message>
    <message>
        <source>留痕第 %1 步记的%2原值与此前不符</source>
        <translation>the earlier value of the %2 in journal step %1 does not match what was before</translation>
    </message>
    <message>
        <source>%1第 %2 行的“%3”读不出来</source>
        <translation>“%3” of %1 row %2 cannot be read</translation>
    </message>
    <message>
        <source>%1第 %2 行没有留痕</source>
        <translation>%1 row %2 has no journal</translation>
    </message>
    <message>
        <source>%1第 %2 行与留痕不符</source>
        <translation>%1 row %2 does not match the journal</translation>
    </message>
    <message>
        <source>%1第 %2 行留痕里有、表里没有</source>
        <translation>%1 row %2 is in the journal but not in the table</translation>
    </message>
    <message>
        <source>留痕的校验链从第 %1 步起断开：记录被别的程序改动过</source>
        <translation>the chain of the journal is broken from step %1 on: records were changed by another program</translation>
    </message>
    <message>
        <source>附件内容缺失或损坏（校验和 %1…）</source>
        <translation>an attachment&apos;s content is missing or damaged (checksum %1…)</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>正在排版…</source>
        <translation>Laying out…</translation>
    </message>
    <message>
        <source>今日清单 %1</source>
        <translation>Today&apos;s list %1</translation>
    </message>
</context>
<context>
    <name>adjustment</name>
    <message>
        <source>不能预见、不能避免且不能克服的客观情况</source>
        <translation>Objective circumstances that cannot be foreseen, avoided or overcome</translation>
    </message>
    <message>
        <source>法律法规和政策制度变化</source>
        <translation>Change of laws, regulations or policies</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>申请日期</source>
        <translation>Applied on</translation>
    </message>
    <message>
        <source>调整情形</source>
        <translation>Ground for adjustment</translation>
    </message>
    <message>
        <source>论证和依据</source>
        <translation>Argument and basis</translation>
    </message>
    <message>
        <source>当前进展</source>
        <translation>Present progress</translation>
    </message>
    <message>
        <source>重大调整</source>
        <translation>Major adjustment</translation>
    </message>
    <message>
        <source>原整改时限</source>
        <translation>Old rectification deadline</translation>
    </message>
    <message>
        <source>原时限日期</source>
        <translation>Old deadline date</translation>
    </message>
    <message>
        <source>规则集</source>
        <translation>Rulebook</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>新整改时限</source>
        <translation>New rectification deadline</translation>
    </message>
    <message>
        <source>新时限日期</source>
        <translation>New deadline date</translation>
    </message>
</context>
<context>
    <name>adjustment_change</name>
    <message>
        <source>申请</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>措施序号</source>
        <translation>Measure no.</translation>
    </message>
    <message>
        <source>原措施</source>
        <translation>Old measure</translation>
    </message>
    <message>
        <source>原时限</source>
        <translation>Old deadline</translation>
    </message>
    <message>
        <source>原时限日期</source>
        <translation>Old deadline date</translation>
    </message>
    <message>
        <source>新措施</source>
        <translation>New measure</translation>
    </message>
    <message>
        <source>新时限</source>
        <translation>New deadline</translation>
    </message>
    <message>
        <source>新时限日期</source>
        <translation>New deadline date</translation>
    </message>
</context>
<context>
    <name>adjustment_state</name>
    <message>
        <source>办理中</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>已批准</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>未通过</source>
        <translation>Failed</translation>
    </message>
</context>
<context>
    <name>adjustment_step</name>
    <message>
        <source>申请</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>核实人员</source>
        <translation>People verifying</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>attachment</name>
    <message>
        <source>整改前照片</source>
        <translation>Photo before</translation>
    </message>
    <message>
        <source>整改中照片</source>
        <translation>Photo during</translation>
    </message>
    <message>
        <source>整改后照片</source>
        <translation>Photo after</translation>
    </message>
    <message>
        <source>佐证材料</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>现场核查记录</source>
        <translation>Site inspection record</translation>
    </message>
    <message>
        <source>签字盖章的登记表</source>
        <translation>Signed and sealed form</translation>
    </message>
    <message>
        <source>规范性文件或长效机制</source>
        <translation>Regulation or long-term mechanism</translation>
    </message>
    <message>
        <source>公示截图</source>
        <translation>Screenshot of the public notice</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>轮次</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>材料类别</source>
        <translation>Kind of material</translation>
    </message>
    <message>
        <source>文件名</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>校验和</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>大小</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>格式</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>形成日期</source>
        <translation>Formed on</translation>
    </message>
    <message>
        <source>录入日期</source>
        <translation>Entered on</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>整改方案</source>
        <translation>Rectification plan</translation>
    </message>
    <message>
        <source>方案调整申请</source>
        <translation>Plan adjustment request</translation>
    </message>
    <message>
        <source>信访件</source>
        <translation>Petition</translation>
    </message>
</context>
<context>
    <name>book</name>
    <message>
        <source>县（区）名</source>
        <translation>County (district) name</translation>
    </message>
    <message>
        <source>整改办名称</source>
        <translation>Office name</translation>
    </message>
    <message>
        <source>规则集</source>
        <translation>Rulebook</translation>
    </message>
    <message>
        <source>操作人</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>问效电话</source>
        <translation>Enquiry phone</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>邮箱</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>首日计入</source>
        <translation>First day counts</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>机关代字</source>
        <translation>Agency code</translation>
    </message>
</context>
<context>
    <name>calendar_notice</name>
    <message>
        <source>年份</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>录入日期</source>
        <translation>Entered on</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>complainant</name>
    <message>
        <source>信访件</source>
        <translation>Petition</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>consultation</name>
    <message>
        <source>未处理</source>
        <translation>Not settled</translation>
    </message>
    <message>
        <source>采纳</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>部分采纳</source>
        <translation>Partly accepted</translation>
    </message>
    <message>
        <source>不采纳</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>方案</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>征求对象</source>
        <translation>Unit consulted</translation>
    </message>
    <message>
        <source>征求日期</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>反馈期限</source>
        <translation>Feedback due</translation>
    </message>
    <message>
        <source>反馈日期</source>
        <translation>Feedback on</translation>
    </message>
    <message>
        <source>反馈意见</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>采纳情况</source>
        <translation>Acceptance of feedback</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>disclosure</name>
    <message>
        <source>年度整改情况</source>
        <translation>Yearly rectification report</translation>
    </message>
    <message>
        <source>整改方案</source>
        <translation>Rectification plan</translation>
    </message>
    <message>
        <source>边督边改情况</source>
        <translation>Rectification during inspection</translation>
    </message>
    <message>
        <source>典型案例</source>
        <translation>Typical cases</translation>
    </message>
    <message>
        <source>公开内容</source>
        <translation>Content disclosed</translation>
    </message>
    <message>
        <source>公开日期</source>
        <translation>Disclosed on</translation>
    </message>
    <message>
        <source>载体</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>链接</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>due</name>
    <message>
        <source>没有时限</source>
        <translation>No deadline</translation>
    </message>
    <message>
        <source>已逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>临近时限</source>
        <translation>Deadline near</translation>
    </message>
    <message>
        <source>30 天内</source>
        <translation>Within 30 days</translation>
    </message>
    <message>
        <source>30 天以后</source>
        <translation>After 30 days</translation>
    </message>
</context>
<context>
    <name>issue</name>
    <message>
        <source>立行立改</source>
        <translation>Immediate</translation>
    </message>
    <message>
        <source>限期整改</source>
        <translation>By a deadline</translation>
    </message>
    <message>
        <source>长期坚持</source>
        <translation>Long-term</translation>
    </message>
    <message>
        <source>历史遗留</source>
        <translation>Legacy</translation>
    </message>
    <message>
        <source>问题编号</source>
        <translation>Problem no.</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>问题全文</source>
        <translation>Full text</translation>
    </message>
    <message>
        <source>问题来源</source>
        <translation>Problem source</translation>
    </message>
    <message>
        <source>问题领域</source>
        <translation>Problem area</translation>
    </message>
    <message>
        <source>点位</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>发现日期</source>
        <translation>Found on</translation>
    </message>
    <message>
        <source>任务类型</source>
        <translation>Task type</translation>
    </message>
    <message>
        <source>纳入销号管理</source>
        <translation>Under sign-off management</translation>
    </message>
    <message>
        <source>共性问题</source>
        <translation>Common problem</translation>
    </message>
    <message>
        <source>整改目标</source>
        <translation>Rectification goal</translation>
    </message>
    <message>
        <source>整改时限</source>
        <translation>Rectification deadline</translation>
    </message>
    <message>
        <source>时限日期</source>
        <translation>Deadline date</translation>
    </message>
    <message>
        <source>主体责任单位</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>监管（验收）责任单位</source>
        <translation>Supervising (acceptance) units</translation>
    </message>
    <message>
        <source>配合单位</source>
        <translation>Assisting units</translation>
    </message>
    <message>
        <source>分管领导</source>
        <translation>Leader in charge</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Person responsible</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>整改方案</source>
        <translation>Rectification plan</translation>
    </message>
    <message>
        <source>上级要求时限</source>
        <translation>Deadline set by superior</translation>
    </message>
</context>
<context>
    <name>lookback</name>
    <message>
        <source>巩固</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>反弹</source>
        <translation>Rebound</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>Circumstances</translation>
    </message>
    <message>
        <source>重新整改时限</source>
        <translation>New deadline</translation>
    </message>
    <message>
        <source>信访件</source>
        <translation>Petition</translation>
    </message>
</context>
<context>
    <name>measure</name>
    <message>
        <source>政策类</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>工程类</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>执法类</source>
        <translation>Enforcement</translation>
    </message>
    <message>
        <source>追责类</source>
        <translation>Accountability</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>整改措施</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>措施时限</source>
        <translation>Measure deadline</translation>
    </message>
    <message>
        <source>措施时限日期</source>
        <translation>Measure deadline date</translation>
    </message>
    <message>
        <source>措施类型</source>
        <translation>Kind of measure</translation>
    </message>
    <message>
        <source>完成日期</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>落实情况</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>投入资金（万元）</source>
        <translation>Money spent (10,000 yuan)</translation>
    </message>
</context>
<context>
    <name>need</name>
    <message>
        <source>签字人或经办人</source>
        <translation>signer or person in charge</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>opinion</translation>
    </message>
    <message>
        <source>核查人员</source>
        <translation>people on site</translation>
    </message>
    <message>
        <source>核查日期</source>
        <translation>date of the site inspection</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>公示载体</source>
        <translation>media of the public notice</translation>
    </message>
</context>
<context>
    <name>objection</name>
    <message>
        <source>公示</source>
        <translation>Public notice</translation>
    </message>
    <message>
        <source>提出日期</source>
        <translation>Raised on</translation>
    </message>
    <message>
        <source>异议内容</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>提出方式</source>
        <translation>Raised by way of</translation>
    </message>
    <message>
        <source>处理日期</source>
        <translation>Settled on</translation>
    </message>
    <message>
        <source>是否属实</source>
        <translation>Upheld</translation>
    </message>
    <message>
        <source>核实处理情况</source>
        <translation>Verification and handling</translation>
    </message>
</context>
<context>
    <name>pace</name>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>超过序时进度</source>
        <translation>Ahead of schedule</translation>
    </message>
    <message>
        <source>达到序时进度</source>
        <translation>On schedule</translation>
    </message>
    <message>
        <source>未达到序时进度</source>
        <translation>Behind schedule</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
</context>
<context>
    <name>petition</name>
    <message>
        <source>一般</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>重点</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>疑难复杂</source>
        <translation>Complex</translation>
    </message>
    <message>
        <source>来电</source>
        <translation>Phone call</translation>
    </message>
    <message>
        <source>来信</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>微信</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>网络</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>来访</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>未核实</source>
        <translation>Not verified</translation>
    </message>
    <message>
        <source>属实</source>
        <translation>upheld</translation>
    </message>
    <message>
        <source>基本属实</source>
        <translation>Largely upheld</translation>
    </message>
    <message>
        <source>部分属实</source>
        <translation>Partly upheld</translation>
    </message>
    <message>
        <source>不属实</source>
        <translation>not upheld</translation>
    </message>
    <message>
        <source>正在办理</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>阶段性办结</source>
        <translation>Closed for the stage</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>受理编号</source>
        <translation>Accept number</translation>
    </message>
    <message>
        <source>信访类别</source>
        <translation>Petition class</translation>
    </message>
    <message>
        <source>重点件</source>
        <translation>Key petition</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>轮次</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>批次</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>受理日期</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>反馈期限（天）</source>
        <translation>Feedback period (days)</translation>
    </message>
    <message>
        <source>反馈日期</source>
        <translation>Feedback on</translation>
    </message>
    <message>
        <source>交办问题基本情况</source>
        <translation>Problem as assigned</translation>
    </message>
    <message>
        <source>行政区域</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>点位</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>污染类型</source>
        <translation>Pollution types</translation>
    </message>
    <message>
        <source>行业类别</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>牵头责任单位</source>
        <translation>Lead responsible unit</translation>
    </message>
    <message>
        <source>配合单位</source>
        <translation>Assisting units</translation>
    </message>
    <message>
        <source>包案领导</source>
        <translation>Case leader</translation>
    </message>
    <message>
        <source>调查核实情况</source>
        <translation>Investigation findings</translation>
    </message>
    <message>
        <source>是否属实</source>
        <translation>Upheld</translation>
    </message>
    <message>
        <source>整改目标及措施</source>
        <translation>Rectification goal and measures</translation>
    </message>
    <message>
        <source>整改时限</source>
        <translation>Rectification deadline</translation>
    </message>
    <message>
        <source>时限日期</source>
        <translation>Deadline date</translation>
    </message>
    <message>
        <source>处理和整改情况</source>
        <translation>Handling and rectification</translation>
    </message>
    <message>
        <source>最新整改情况</source>
        <translation>Latest progress</translation>
    </message>
    <message>
        <source>办结状态</source>
        <translation>Closure state</translation>
    </message>
    <message>
        <source>办结日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>责令整改（家次）</source>
        <translation>Ordered to rectify (enterprises)</translation>
    </message>
    <message>
        <source>限期整改（家次）</source>
        <translation>Ordered to rectify by a deadline (enterprises)</translation>
    </message>
    <message>
        <source>停产整改（家次）</source>
        <translation>Production stopped to rectify (enterprises)</translation>
    </message>
    <message>
        <source>立案处罚（家次）</source>
        <translation>Cases filed and penalized (enterprises)</translation>
    </message>
    <message>
        <source>罚款金额（万元）</source>
        <translation>Fines (10,000 yuan)</translation>
    </message>
    <message>
        <source>查封扣押（家次）</source>
        <translation>Sealed or seized (enterprises)</translation>
    </message>
    <message>
        <source>关停取缔（家次）</source>
        <translation>Shut down or banned (enterprises)</translation>
    </message>
    <message>
        <source>立案侦查（件次）</source>
        <translation>Criminal investigations (cases)</translation>
    </message>
    <message>
        <source>行政拘留（人次）</source>
        <translation>Administrative detention (persons)</translation>
    </message>
    <message>
        <source>刑事拘留（人次）</source>
        <translation>Criminal detention (persons)</translation>
    </message>
    <message>
        <source>约谈（人次）</source>
        <translation>Admonitory talks (persons)</translation>
    </message>
    <message>
        <source>问责（人次）</source>
        <translation>Held accountable (persons)</translation>
    </message>
    <message>
        <source>责任人被处理情况</source>
        <translation>Action against those responsible</translation>
    </message>
    <message>
        <source>公开日期</source>
        <translation>Disclosed on</translation>
    </message>
    <message>
        <source>联络人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>原始编号</source>
        <translation>Original no.</translation>
    </message>
    <message>
        <source>合并编号</source>
        <translation>Merged no.</translation>
    </message>
    <message>
        <source>经度</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>纬度</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>petition_link</name>
    <message>
        <source>重复</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>分解</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>合并</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>信访件</source>
        <translation>Petition</translation>
    </message>
    <message>
        <source>关联</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>关联件</source>
        <translation>Linked petition</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>落实上级督察</source>
        <translation>Superior inspection</translation>
    </message>
    <message>
        <source>方案名称</source>
        <translation>Plan name</translation>
    </message>
    <message>
        <source>问题来源</source>
        <translation>Problem source</translation>
    </message>
    <message>
        <source>方案类别</source>
        <translation>Plan kind</translation>
    </message>
    <message>
        <source>督察反馈日期</source>
        <translation>Inspection feedback date</translation>
    </message>
    <message>
        <source>总体要求</source>
        <translation>Overall requirements</translation>
    </message>
    <message>
        <source>规则集</source>
        <translation>Rulebook</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>县（区）级自查</source>
        <translation>County (district) self-check</translation>
    </message>
</context>
<context>
    <name>plan_change</name>
    <message>
        <source>增加</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>删去</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>改动</source>
        <translation>Changed</translation>
    </message>
</context>
<context>
    <name>plan_step</name>
    <message>
        <source>方案</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>plan_version</name>
    <message>
        <source>方案</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>批准日期</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>批准文号</source>
        <translation>Approval document no.</translation>
    </message>
    <message>
        <source>调整申请</source>
        <translation>Adjustment request</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
</context>
<context>
    <name>publicity</name>
    <message>
        <source>轮次</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>公示起始日</source>
        <translation>first day of the public notice</translation>
    </message>
    <message>
        <source>公示载体</source>
        <translation>Media of the notice</translation>
    </message>
    <message>
        <source>公示截止日</source>
        <translation>Last day of the notice</translation>
    </message>
    <message>
        <source>问效电话</source>
        <translation>Enquiry phone</translation>
    </message>
    <message>
        <source>网址</source>
        <translation>Web address</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>round</name>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>轮次</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>销号程序</source>
        <translation>Sign-off procedure</translation>
    </message>
    <message>
        <source>规则集</source>
        <translation>Rulebook</translation>
    </message>
    <message>
        <source>启动日期</source>
        <translation>Started on</translation>
    </message>
    <message>
        <source>目标完成情况</source>
        <translation>Completion of the goal</translation>
    </message>
    <message>
        <source>违法行为处理处罚</source>
        <translation>Penalties for violations</translation>
    </message>
    <message>
        <source>举一反三</source>
        <translation>Lessons applied elsewhere</translation>
    </message>
    <message>
        <source>长效机制</source>
        <translation>Long-term mechanism</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>信访件</source>
        <translation>Petition</translation>
    </message>
</context>
<context>
    <name>source</name>
    <message>
        <source>国家</source>
        <translation>National</translation>
    </message>
    <message>
        <source>省级</source>
        <translation>Provincial</translation>
    </message>
    <message>
        <source>市级</source>
        <translation>City</translation>
    </message>
    <message>
        <source>县区</source>
        <translation>County</translation>
    </message>
    <message>
        <source>来源名称</source>
        <translation>Source name</translation>
    </message>
    <message>
        <source>层级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>批次</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>反馈日期</source>
        <translation>Feedback on</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>别名</source>
        <translation>Aliases</translation>
    </message>
</context>
<context>
    <name>stage_goal</name>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>阶段目标</source>
        <translation>Stage goal</translation>
    </message>
    <message>
        <source>阶段时限</source>
        <translation>Stage deadline</translation>
    </message>
    <message>
        <source>完成日期</source>
        <translation>Done on</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>待定措施</source>
        <translation>Measures not set</translation>
    </message>
    <message>
        <source>整改中</source>
        <translation>Rectifying</translation>
    </message>
    <message>
        <source>逾期整改</source>
        <translation>Overdue rectification</translation>
    </message>
    <message>
        <source>已完成待申请</source>
        <translation>Done, to be applied for</translation>
    </message>
    <message>
        <source>已申请待验收</source>
        <translation>Applied, awaiting acceptance</translation>
    </message>
    <message>
        <source>验收合格</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>公示中</source>
        <translation>On public notice</translation>
    </message>
    <message>
        <source>有异议待处理</source>
        <translation>Objection to settle</translation>
    </message>
    <message>
        <source>公示期满待核准</source>
        <translation>Notice over, awaiting approval</translation>
    </message>
    <message>
        <source>已销号</source>
        <translation>Signed off</translation>
    </message>
    <message>
        <source>反弹待重新整改</source>
        <translation>Rebounded, to be rectified again</translation>
    </message>
</context>
<context>
    <name>step</name>
    <message>
        <source>合格</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>不合格</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>轮次</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>签字人或经办人</source>
        <translation>Signer or person in charge</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>核查人员</source>
        <translation>People on site</translation>
    </message>
    <message>
        <source>核查日期</source>
        <translation>Date of the site inspection</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>step_state</name>
    <message>
        <source>已办</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>不合格</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>未到</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>略过</source>
        <translation>Skipped</translation>
    </message>
</context>
<context>
    <name>trail</name>
    <message>
        <source>经办人</source>
        <translation>person in charge</translation>
    </message>
    <message>
        <source>核实人员</source>
        <translation>people verifying</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>opinion</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>镇街</source>
        <translation>Town or subdistrict</translation>
    </message>
    <message>
        <source>园区</source>
        <translation>Industrial park</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>上级</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Unit name</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>单位性质</source>
        <translation>Kind of unit</translation>
    </message>
    <message>
        <source>别名</source>
        <translation>Aliases</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>xhb::AdjustDialog</name>
    <message>
        <source>申请调整方案</source>
        <translation>Request plan adjustment</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>整改目标</source>
        <translation>Rectification goal</translation>
    </message>
    <message>
        <source>现有时限</source>
        <translation>Present deadline</translation>
    </message>
    <message>
        <source>调整哪几条措施（不动的不勾）</source>
        <translation>Measures to adjust (leave the others unticked)</translation>
    </message>
    <message>
        <source>问题的新时限</source>
        <translation>New deadline of the problem</translation>
    </message>
    <message>
        <source>不动就空着；如 2026年12月底前</source>
        <translation>Leave empty if unchanged; e.g. 2026年12月底前</translation>
    </message>
    <message>
        <source>为什么原措施或时限做不到，依据是什么，新的能否达到原目标</source>
        <translation>Why the old measure or deadline cannot be met, on what basis, and whether the new one still reaches the goal</translation>
    </message>
    <message>
        <source>到今天做到哪一步</source>
        <translation>What has been done to date</translation>
    </message>
    <message>
        <source>登记申请</source>
        <translation>Record request</translation>
    </message>
    <message>
        <source>（没有写）</source>
        <translation>(not given)</translation>
    </message>
    <message>
        <source>第 %1 条：%2</source>
        <translation>No. %1: %2</translation>
    </message>
    <message>
        <source>调整第 %1 条措施</source>
        <translation>Adjust measure no. %1</translation>
    </message>
    <message>
        <source>现改为</source>
        <translation>Change to</translation>
    </message>
    <message>
        <source>第 %1 条措施改为</source>
        <translation>Change measure no. %1 to</translation>
    </message>
    <message>
        <source>原时限 %1，现改为</source>
        <translation>Old deadline %1, change to</translation>
    </message>
    <message>
        <source>第 %1 条措施的新时限</source>
        <translation>New deadline of measure no. %1</translation>
    </message>
    <message>
        <source>%1（%2已完成，不需要调整）</source>
        <translation>%1 (done on %2, no need to adjust)</translation>
    </message>
</context>
<context>
    <name>xhb::AdjustTab</name>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>申请日期</source>
        <translation>Applied on</translation>
    </message>
    <message>
        <source>办到</source>
        <translation>State</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>申请调整…</source>
        <translation>Request adjustment…</translation>
    </message>
    <message>
        <source>撤回申请</source>
        <translation>Withdraw request</translation>
    </message>
    <message>
        <source>申请表…</source>
        <translation>Request form…</translation>
    </message>
    <message>
        <source>调整申请</source>
        <translation>Adjustment request</translation>
    </message>
    <message>
        <source>没有调整申请</source>
        <translation>No adjustment requests</translation>
    </message>
    <message>
        <source>方案批准后原则上不得调整。确因不能预见、不能避免且不能克服的客观情况，或者法律法规政策变化，可以在原时限到期前申请调整措施和时限；整改目标不变。</source>
        <translation>Once approved, a plan is not adjusted as a rule. If circumstances that cannot be foreseen, avoided or overcome, or a change of law or policy, make it necessary, an adjustment of measures and deadlines can be requested before the original deadline; the rectification goal stays.</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>方案还没有批准，措施和时限可以在“清单”里直接改，不用申请。</source>
        <translation>The plan is not approved yet: measures and deadlines can be changed directly in “List”, without a request.</translation>
    </message>
    <message>
        <source>已登记调整申请，下一步按程序核实、报批</source>
        <translation>Adjustment request recorded; next it is verified and sent for approval</translation>
    </message>
    <message>
        <source>调整内容</source>
        <translation>What is adjusted</translation>
    </message>
    <message>
        <source>不同意的，要在“意见”里写明理由，没有写入。</source>
        <translation>If not agreed, the reason must be given in “Opinion”; nothing was written.</translation>
    </message>
    <message>
        <source>已登记；%1</source>
        <translation>Recorded; %1</translation>
    </message>
    <message>
        <source>已登记调整申请；%1</source>
        <translation>Adjustment request recorded; %1</translation>
    </message>
</context>
<context>
    <name>xhb::AgendaList</name>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>还剩</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>要办的事</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>按日期排列的待办</source>
        <translation>To do, by date</translation>
    </message>
    <message>
        <source>近期没有到期的事</source>
        <translation>Nothing is due soon</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>公示</source>
        <translation>Public notice</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>明天</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>暂定</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1：为什么是%2？</source>
        <translation>%1: why %2?</translation>
    </message>
    <message>
        <source>临近的时限、公示期、验收和备案会按日期排在这里，点一行就去办。</source>
        <translation>Deadlines coming near, public notices, acceptances and filings are listed here by date; click a line to deal with it.</translation>
    </message>
    <message>
        <source>%1：为什么现在可办？</source>
        <translation>%1: why can it be done now?</translation>
    </message>
    <message numerus="yes">
        <source>%n 天</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
依据 %2</source>
        <translation>%1
Basis: %2</translation>
    </message>
</context>
<context>
    <name>xhb::BasicsTab</name>
    <message>
        <source>问题 %1</source>
        <translation>Problem %1</translation>
    </message>
</context>
<context>
    <name>xhb::BatchStatistics</name>
    <message>
        <source>信访件批次统计</source>
        <translation>Petition statistics by batch</translation>
    </message>
    <message>
        <source>交办 %1 件，已办结 %2 件（办结率 %3），阶段性办结 %4 件，正在办理 %5 件</source>
        <translation>%1 assigned, %2 closed (closure rate %3), %4 closed for the stage, %5 in progress</translation>
    </message>
    <message>
        <source>其中带 * 重点件 %1 件，重复件 %2 件，分解后 %3 件</source>
        <translation>Of these, %1 key (marked *), %2 duplicate; %3 in all after splitting</translation>
    </message>
    <message>
        <source>按批次</source>
        <translation>By batch</translation>
    </message>
    <message>
        <source>批次</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>按污染类型</source>
        <translation>By pollution type</translation>
    </message>
    <message>
        <source>污染类型</source>
        <translation>Pollution type</translation>
    </message>
    <message>
        <source>依据 %1</source>
        <translation>basis: %1</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>交办</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>阶段性办结</source>
        <translation>Closed for the stage</translation>
    </message>
    <message>
        <source>正在办理</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>办结率</source>
        <translation>Closure rate</translation>
    </message>
    <message>
        <source>（未填）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>正在统计…</source>
        <translation>Counting…</translation>
    </message>
</context>
<context>
    <name>xhb::BookOpener</name>
    <message>
        <source>销号簿台账 (*.xhb)</source>
        <translation>Xiaohaobu ledger (*.xhb)</translation>
    </message>
    <message>
        <source>只读打开</source>
        <translation>Open read-only</translation>
    </message>
    <message>
        <source>从备份恢复…</source>
        <translation>Restore from backup…</translation>
    </message>
    <message>
        <source>台账正被使用</source>
        <translation>The ledger is in use</translation>
    </message>
    <message>
        <source>台账由更新的版本写成</source>
        <translation>The ledger was written by a newer version</translation>
    </message>
    <message>
        <source>台账打不开</source>
        <translation>The ledger cannot be opened</translation>
    </message>
    <message>
        <source>%1
文件没有被改动。可以用最近的备份恢复，现在的文件会改名保留。</source>
        <translation>%1
The file was not changed. You can restore the latest backup; the present file is renamed and kept.</translation>
    </message>
    <message>
        <source>找不到台账</source>
        <translation>The ledger cannot be found</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>从列表移除</source>
        <translation>Remove from the list</translation>
    </message>
    <message>
        <source>打开台账</source>
        <translation>Open ledger</translation>
    </message>
    <message>
        <source>新建台账</source>
        <translation>New ledger</translation>
    </message>
    <message>
        <source>县（区）名</source>
        <translation>County (district) name</translation>
    </message>
    <message>
        <source>%1整改销号台账</source>
        <translation>%1 rectification and sign-off ledger</translation>
    </message>
    <message>
        <source>请写县（区）名，它会印在台账和登记表上。</source>
        <translation>Please give the name of the county (district); it is printed on ledgers and sign-off forms.</translation>
    </message>
    <message>
        <source>%1（样例）</source>
        <translation>%1 (sample)</translation>
    </message>
    <message>
        <source>台账放在哪里</source>
        <translation>Where to put the ledger</translation>
    </message>
    <message>
        <source>正在建台账…</source>
        <translation>Creating the ledger…</translation>
    </message>
    <message>
        <source>选择备份文件</source>
        <translation>Choose a backup file</translation>
    </message>
    <message>
        <source>恢复到哪个文件夹</source>
        <translation>Folder to restore to</translation>
    </message>
    <message>
        <source>已从备份恢复</source>
        <translation>Restored from the backup</translation>
    </message>
    <message>
        <source>原来的文件保留为“%1”。</source>
        <translation>The previous file is kept as “%1”.</translation>
    </message>
</context>
<context>
    <name>xhb::BulkEdit</name>
    <message>
        <source>写入</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>要改的项目</source>
        <translation>What to change</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>已%1，可撤销</source>
        <translation>Done: %1; this can be undone</translation>
    </message>
    <message>
        <source>修改选中的 %1</source>
        <translation>Change the selected %1</translation>
    </message>
    <message>
        <source>选中的已经都是这样</source>
        <translation>The selected ones are all like this already</translation>
    </message>
    <message>
        <source>%1 等</source>
        <translation>%1 and others</translation>
    </message>
    <message>
        <source>%1的这一项已封存，保持原样：%2。%3</source>
        <translation>This field of %1 is sealed and stays as it is: %2. %3</translation>
    </message>
    <message>
        <source>正在核对哪些已封存…</source>
        <translation>Checking which are sealed…</translation>
    </message>
    <message>
        <source>选中的这一项都已封存，不能改</source>
        <translation>This field is sealed in all that are selected and cannot be changed</translation>
    </message>
    <message>
        <source>填写要改成的内容，填了再删掉就是清空</source>
        <translation>Fill in what it should become; typing something and deleting it again empties the field</translation>
    </message>
    <message>
        <source>将清空 %1的“%2”；一次撤销即可恢复</source>
        <translation>%1: “%2” will be emptied; one undo restores it</translation>
    </message>
    <message>
        <source>将修改 %1，%2已是这样；一次撤销即可恢复</source>
        <translation>Will change %1; already so: %2. One undo restores all</translation>
    </message>
</context>
<context>
    <name>xhb::Busy</name>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>正在停止…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>xhb::CalendarPage</name>
    <message>
        <source>导入放假通知…</source>
        <translation>Import holiday notice…</translation>
    </message>
    <message>
        <source>录入…</source>
        <translation>Enter…</translation>
    </message>
    <message>
        <source>导入放假通知</source>
        <translation>Import holiday notice</translation>
    </message>
    <message>
        <source>放假通知 (*.json)</source>
        <translation>Holiday notice (*.json)</translation>
    </message>
    <message>
        <source>上一月</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>下一月</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>%1年%2月</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>● %1</source>
        <translation>● %1</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>暂定，放假通知未导入</source>
        <translation>provisional, holiday notice not imported</translation>
    </message>
    <message>
        <source>依据 %1</source>
        <translation>basis: %1</translation>
    </message>
    <message>
        <source>替换 %1 年的放假安排？</source>
        <translation>Replace the holiday schedule of %1?</translation>
    </message>
    <message>
        <source>这一年已有放假安排。导入后以这份文件为准：放假 %1 天，调休上班 %2 天；有 %3 个未办的期限会移动。可以撤销。</source>
        <translation>This year already has a holiday schedule. After the import this file applies: %1 day(s) off, %2 make-up workday(s); %3 open deadline(s) will move. This can be undone.</translation>
    </message>
    <message>
        <source>替换</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>台账里已经是这份通知，没有改动。</source>
        <translation>The ledger already has this notice; nothing was changed.</translation>
    </message>
    <message>
        <source>放假安排已更新，没有未办的期限因此移动。</source>
        <translation>Holiday schedule updated; no open deadline moved.</translation>
    </message>
    <message>
        <source>正在导出…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>已导出到 %1</source>
        <translation>Exported to %1</translation>
    </message>
    <message>
        <source>导出待办</source>
        <translation>Export to-do list</translation>
    </message>
    <message>
        <source>整改待办.ics</source>
        <translation>rectification-todo.ics</translation>
    </message>
    <message>
        <source>日历 (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>Excel 表格 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV 表格 (*.csv)</source>
        <translation>CSV table (*.csv)</translation>
    </message>
    <message>
        <source>日历</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>正在核对会移动的期限…</source>
        <translation>Checking for deadlines that would move…</translation>
    </message>
    <message>
        <source>导入 %1 年放假通知</source>
        <translation>Import the holiday notice of %1</translation>
    </message>
    <message>
        <source>通知的文号，如 国办发明电〔2026〕7号；推算期限时作为依据引用。不知道可以空着。</source>
        <translation>The number of the notice, such as 国办发明电〔2026〕7号; counted deadlines cite it as their basis. May stay empty when unknown.</translation>
    </message>
</context>
<context>
    <name>xhb::CalendarPopup</name>
    <message>
        <source>日历</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>上一年</source>
        <translation>Previous year</translation>
    </message>
    <message>
        <source>上一月</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>下一月</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>下一年</source>
        <translation>Next year</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>清除</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>%1年%2月</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>xhb::CasePage</name>
    <message>
        <source>台账 (*.xlsx *.csv)</source>
        <translation>Spreadsheets (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>打印公示稿：%1</source>
        <translation>Print public notice: %1</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>xhb::ChoicePopup</name>
    <message>
        <source>找%1</source>
        <translation>Find: %1</translation>
    </message>
</context>
<context>
    <name>xhb::ComplainantBox</name>
    <message>
        <source>举报人信息单独保存，列表、搜索、导出和打印都不带出，除非特别要求。</source>
        <translation>The complainant&apos;s details are kept apart: lists, searches, exports and prints leave them out unless specially asked for.</translation>
    </message>
    <message>
        <source>收起举报人信息</source>
        <translation>Hide complainant details</translation>
    </message>
    <message>
        <source>显示举报人信息</source>
        <translation>Show complainant details</translation>
    </message>
    <message>
        <source>举报人</source>
        <translation>Complainant</translation>
    </message>
    <message>
        <source>信访件还有要改的地方，没有写入。</source>
        <translation>The petition still has something to correct; nothing was written.</translation>
    </message>
</context>
<context>
    <name>xhb::ConsultTab</name>
    <message>
        <source>征求对象</source>
        <translation>Unit consulted</translation>
    </message>
    <message>
        <source>征求日期</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>反馈期限</source>
        <translation>Feedback due</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>Circumstances</translation>
    </message>
    <message>
        <source>反馈意见</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>填入清单里的责任单位</source>
        <translation>Fill in the responsible units of the list</translation>
    </message>
    <message>
        <source>登记征求意见</source>
        <translation>Record consultation</translation>
    </message>
    <message>
        <source>登记反馈…</source>
        <translation>Record feedback…</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>汇总表…</source>
        <translation>Summary…</translation>
    </message>
    <message>
        <source>待处理</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>逾期未回</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>等候</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>征求意见情况</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>还没有征求意见</source>
        <translation>No consultations yet</translation>
    </message>
    <message>
        <source>汇总成案后，要征求实施主体、验收单位和上级督察机构的意见。在上面选单位、写期限，一次可以登记多个。</source>
        <translation>When the plan is drawn up, the units carrying it out, the acceptance units and the inspection body above are consulted. Choose units above and give a due date; several can be recorded at once.</translation>
    </message>
    <message>
        <source>如 3.20</source>
        <translation>e.g. 3.20</translation>
    </message>
    <message>
        <source>共 %1 个单位，%2 个未反馈，其中逾期 %3 个；待处理 %4 个</source>
        <translation>%1 unit(s), %2 without feedback, of which %3 overdue; %4 to decide</translation>
    </message>
    <message>
        <source>还不能登记</source>
        <translation>Cannot be recorded yet</translation>
    </message>
    <message>
        <source>请先选征求对象。</source>
        <translation>Choose the units to consult first.</translation>
    </message>
    <message>
        <source>请写征求日期。</source>
        <translation>Give the date of asking.</translation>
    </message>
    <message>
        <source>已登记“%1”，征求 %2 个单位意见</source>
        <translation>“%1” recorded, %2 unit(s) consulted</translation>
    </message>
    <message>
        <source>已登记征求 %1 个单位意见</source>
        <translation>Consultation of %1 unit(s) recorded</translation>
    </message>
    <message>
        <source>没有意见也要写“无意见”</source>
        <translation>If there are no comments, still write “无意见”</translation>
    </message>
    <message>
        <source>没有全部采纳的，写明理由</source>
        <translation>If not everything was accepted, give the reason</translation>
    </message>
    <message>
        <source>登记反馈</source>
        <translation>Record feedback</translation>
    </message>
    <message>
        <source>没有登记征求意见</source>
        <translation>No consultation recorded</translation>
    </message>
    <message>
        <source>无意见</source>
        <translation>No comments</translation>
    </message>
</context>
<context>
    <name>xhb::DateEdit</name>
    <message>
        <source>打开日历（Alt+↓）</source>
        <translation>Open the calendar (Alt+↓)</translation>
    </message>
    <message>
        <source>不能晚于今天（%1）</source>
        <translation>Must not be later than today (%1)</translation>
    </message>
    <message>
        <source>“%1”读不成日期；可写 2026-3-5、20260305、3.5 或 2026年3月</source>
        <translation>“%1” cannot be read as a date; write 2026-3-5, 20260305, 3.5 or 2026年3月</translation>
    </message>
</context>
<context>
    <name>xhb::DayList</name>
    <message>
        <source>还剩</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>要办的事</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>这一天到期的事</source>
        <translation>Due on this day</translation>
    </message>
    <message>
        <source>这一天没有到期的事</source>
        <translation>Nothing is due on this day</translation>
    </message>
    <message>
        <source>整改时限、公示截止、验收和备案的期限会显示在各自的日子上，双击一行就去办。</source>
        <translation>Rectification deadlines, ends of public notices, and due dates of acceptances and filings appear on their days; double-click a row to deal with it.</translation>
    </message>
    <message>
        <source>暂定</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>%1：为什么是%2？</source>
        <translation>%1: why %2?</translation>
    </message>
    <message>
        <source>%1：为什么现在可办？</source>
        <translation>%1: why can it be done now?</translation>
    </message>
</context>
<context>
    <name>xhb::DayTable</name>
    <message>
        <source>逐日计算表</source>
        <translation>Day-by-day table</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>星期</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>第几个工作日</source>
        <translation>Workday no.</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>xhb::DraftDelegate</name>
    <message>
        <source>在这里写下一个问题，或从表格粘贴</source>
        <translation>Write the next problem here, or paste from a table</translation>
    </message>
    <message>
        <source>是</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>no</translation>
    </message>
    <message>
        <source>如 2026年6月底前、3.5</source>
        <translation>e.g. 2026年6月底前, 3.5</translation>
    </message>
</context>
<context>
    <name>xhb::DraftModel</name>
    <message>
        <source>单位名册里没有“%1”</source>
        <translation>There is no “%1” in the unit register</translation>
    </message>
    <message>
        <source>读作 %1</source>
        <translation>read as %1</translation>
    </message>
    <message>
        <source>空</source>
        <translation>empty</translation>
    </message>
</context>
<context>
    <name>xhb::DraftTab</name>
    <message>
        <source>下一处</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>加措施</source>
        <translation>Add measure</translation>
    </message>
    <message>
        <source>列入问题…</source>
        <translation>Include problems…</translation>
    </message>
    <message>
        <source>移出方案</source>
        <translation>Remove from plan</translation>
    </message>
    <message>
        <source>铺满</source>
        <translation>Fill window</translation>
    </message>
    <message>
        <source>转到下一处要改的地方（Ctrl+J）</source>
        <translation>Go to the next place to correct (Ctrl+J)</translation>
    </message>
    <message>
        <source>在这一条下面加一条措施（Ctrl+Enter）</source>
        <translation>Add a measure below this one (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>%1 个问题还不能定稿</source>
        <translation>%1 problem(s) cannot be finalised yet</translation>
    </message>
    <message>
        <source>方案里还没有问题</source>
        <translation>There are no problems in the plan yet</translation>
    </message>
    <message>
        <source>清单齐全，可以报审</source>
        <translation>The list is complete and can be submitted for review</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1”（最接近的是“%2”）</source>
        <translation>“%1” (closest: “%2”)</translation>
    </message>
    <message>
        <source>单位名册里没有</source>
        <translation>Not in the unit register</translation>
    </message>
    <message>
        <source>新建单位并写入</source>
        <translation>Create unit and write</translation>
    </message>
    <message>
        <source>第 %1 行“%2”：%3</source>
        <translation>row %1, “%2”: %3</translation>
    </message>
    <message>
        <source>写入 %1 格，%2 格没有写入：%3</source>
        <translation>%1 cell(s) written, %2 not written: %3</translation>
    </message>
    <message>
        <source>已移出 %1 个问题，问题还在台账里，可撤销</source>
        <translation>%1 problem(s) removed from the plan and kept in the ledger; this can be undone</translation>
    </message>
    <message>
        <source>把台账里还没有方案的问题列进来（Ctrl+Shift+L）</source>
        <translation>Include the problems of the ledger that have no plan yet (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>把选中的问题移出方案，问题还在台账里（Ctrl+Shift+R）</source>
        <translation>Remove the selected problems from the plan; they stay in the ledger (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>让清单占满窗口，再按一次还原（F11，Esc 也还原）</source>
        <translation>Let the list fill the window; press again to restore (F11; Esc restores as well)</translation>
    </message>
    <message>
        <source>%1不在单位名册里。确是新单位就新建并写入；是错字请取消：其余的格照写，这样的格留着原文，改正后再写入。</source>
        <translation>Not in the unit register: %1. If it is really a new unit, create it and write. If it is a typo, cancel: all other cells are written, these keep what was typed until it is corrected.</translation>
    </message>
</context>
<context>
    <name>xhb::DraftView</name>
    <message>
        <source>整改措施清单</source>
        <translation>Rectification measure list</translation>
    </message>
    <message>
        <source>恢复默认列宽</source>
        <translation>Restore default column widths</translation>
    </message>
</context>
<context>
    <name>xhb::DueLines</name>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>公示</source>
        <translation>Public notice</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>To do</translation>
    </message>
    <message numerus="yes">
        <source>%n 天</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xhb::FilterBar</name>
    <message>
        <source>清除</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>清除全部筛选</source>
        <translation>Clear all filters</translation>
    </message>
    <message>
        <source>条数</source>
        <translation>Number of records</translation>
    </message>
    <message>
        <source>全部（不筛选）</source>
        <translation>All (no filter)</translation>
    </message>
    <message>
        <source>保存视图…</source>
        <translation>Save view…</translation>
    </message>
    <message>
        <source>删除视图“%1”</source>
        <translation>Delete view “%1”</translation>
    </message>
    <message>
        <source>视图</source>
        <translation>View</translation>
    </message>
    <message>
        <source>视图：%1</source>
        <translation>View: %1</translation>
    </message>
    <message>
        <source>打开台账时用“%1”</source>
        <translation>Open the ledger with “%1”</translation>
    </message>
</context>
<context>
    <name>xhb::FilterChip</name>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1：%2 等 %3 项</source>
        <translation>%1: %2 and others, %3 in all</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>筛选%1：不限</source>
        <translation>Filter by %1: any</translation>
    </message>
    <message>
        <source>筛选%1：%2</source>
        <translation>Filter by %1: %2</translation>
    </message>
</context>
<context>
    <name>xhb::FormWidget</name>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>找回</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>不要了</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>放弃</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>恢复原样（Esc）</source>
        <translation>Set back as it was (Esc)</translation>
    </message>
    <message>
        <source>写入</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>别处已改为：%1</source>
        <translation>Changed elsewhere to: %1</translation>
    </message>
    <message>
        <source>这条记录在别处改过。您填的都还在；别处改的标在下面。再按一次“%1”，以您填的为准。</source>
        <translation>This record was changed elsewhere. What you filled in is all still here; what was changed is shown below it. Press “%1” again to go by what you filled in.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1（依据 %2）</source>
        <translation>%1 (basis: %2)</translation>
    </message>
    <message>
        <source>Ctrl+Enter 也可以</source>
        <translation>Ctrl+Enter works too</translation>
    </message>
    <message>
        <source>已填 %1 处 · Ctrl+Enter %2 · Esc 放弃</source>
        <translation>%1 filled in · Ctrl+Enter %2 · Esc discard</translation>
    </message>
    <message>
        <source>已改 %1 处 · Ctrl+Enter 写入 · Esc 放弃</source>
        <translation>%1 changed · Ctrl+Enter write · Esc discard</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1
“%2”的改动没有写进台账，已留作草稿；问题解决后回到这里可以找回。</source>
        <translation>%1
The changes to “%2” were not written to the ledger and are kept as a draft; once the matter is settled, come back here to bring them back.</translation>
    </message>
    <message>
        <source>已封存</source>
        <translation>Sealed</translation>
    </message>
    <message numerus="yes">
        <source>有 %1 没写完的 %n 处内容</source>
        <translation>
            <numerusform>%n field left unfinished on %1</numerusform>
            <numerusform>%n fields left unfinished on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已放弃 %n 处改动</source>
        <translation>
            <numerusform>%n change discarded</numerusform>
            <numerusform>%n changes discarded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xhb::HistoryView</name>
    <message>
        <source>……共 %1 步，只列最近 %2 步</source>
        <translation>… %1 steps in all, only the latest %2 listed</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>第 %1 版</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>查看%1</source>
        <translation>View %1</translation>
    </message>
    <message>
        <source>当时的样子</source>
        <translation>As it was then</translation>
    </message>
    <message>
        <source>打开“%1”之后的版本</source>
        <translation>Open the version after “%1”</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>未署名</source>
        <translation>Not signed</translation>
    </message>
    <message>
        <source>其余 %1 处…</source>
        <translation>%1 more…</translation>
    </message>
    <message>
        <source>“%1”的%2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>%1 在 %2 的样子</source>
        <translation>%1 as it was on %2</translation>
    </message>
    <message>
        <source>旧版本，只供查看：%1，%2 %3</source>
        <translation>Old version, for viewing only: %1, %2 %3</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>xhb::ImportPreview</name>
    <message>
        <source>%1：%2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>编号或单元格</source>
        <translation>Number or cell</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>不变</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>未采用</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>跳过的行</source>
        <translation>Skipped rows</translation>
    </message>
    <message>
        <source>读作 %1；%2</source>
        <translation>read as %1; %2</translation>
    </message>
</context>
<context>
    <name>xhb::ImportWizard</name>
    <message>
        <source>列</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>表头</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>第一行内容</source>
        <translation>First row</translation>
    </message>
    <message>
        <source>当作</source>
        <translation>Taken as</translation>
    </message>
    <message>
        <source>列的对应</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>表头所在行</source>
        <translation>Header row</translation>
    </message>
    <message>
        <source>不填则按表中来源列或表题</source>
        <translation>By the source column or the title of the sheet, if left empty</translation>
    </message>
    <message>
        <source>表头在第几行</source>
        <translation>Which row the header is in</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>正在读取“%1”…</source>
        <translation>Reading “%1”…</translation>
    </message>
    <message>
        <source>正在与台账比对…</source>
        <translation>Comparing with the ledger…</translation>
    </message>
    <message>
        <source>%1列“%2”当作</source>
        <translation>Column %1, “%2”, taken as</translation>
    </message>
    <message>
        <source>（不导入）</source>
        <translation>(not imported)</translation>
    </message>
    <message>
        <source>（不导入：%1）</source>
        <translation>(not imported: %1)</translation>
    </message>
    <message>
        <source>新增来源“%1”</source>
        <translation>source “%1” added</translation>
    </message>
    <message>
        <source>台账里已是这样，没有要写入的</source>
        <translation>The ledger is like this already; there is nothing to write</translation>
    </message>
    <message>
        <source>导入是一步操作，可以一次撤销</source>
        <translation>The import is one step and can be undone in one go</translation>
    </message>
    <message>
        <source>正在备份并导入…</source>
        <translation>Backing up and importing…</translation>
    </message>
    <message>
        <source>正在导入…</source>
        <translation>Importing…</translation>
    </message>
    <message>
        <source>导入前没能备份</source>
        <translation>The backup before the import failed</translation>
    </message>
    <message>
        <source>%1
什么都还没有写入。</source>
        <translation>%1
Nothing has been written yet.</translation>
    </message>
    <message>
        <source>不备份，直接导入</source>
        <translation>Import without a backup</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>新增 %n 个单位</source>
        <translation>
            <numerusform>%n unit added</numerusform>
            <numerusform>%n units added</numerusform>
        </translation>
    </message>
    <message>
        <source>%1。请在上面的表里给那一列的“当作”选上它</source>
        <translation>%1. Choose it under “Taken as” for that column in the table above</translation>
    </message>
    <message>
        <source>没有一行能导入，原因见“未采用”和“跳过的行”</source>
        <translation>No row can be imported; the reasons stand under “Not used” and “Skipped rows”</translation>
    </message>
</context>
<context>
    <name>xhb::IncludeDialog</name>
    <message>
        <source>列入问题</source>
        <translation>Include problems</translation>
    </message>
    <message>
        <source>列入</source>
        <translation>Include</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>没有可以列入这个方案的问题；可以在清单最后一行直接写。</source>
        <translation>There are no problems that can be included in this plan; you can write directly in the last row of the list.</translation>
    </message>
    <message>
        <source>可以列入的问题 %1 个，其中同一来源的 %2 个已勾选。</source>
        <translation>%1 problem(s) can be included; the %2 from the same source are checked.</translation>
    </message>
    <message>
        <source>查找编号或问题</source>
        <translation>Search number or problem</translation>
    </message>
</context>
<context>
    <name>xhb::Incoming</name>
    <message>
        <source>放开：台账就打开，表格和放假通知就导入，照片存进选中的问题</source>
        <translation>Let go: a ledger is opened, spreadsheets and holiday notices are imported, photos are kept with the selected problem</translation>
    </message>
    <message>
        <source>还没有打开台账</source>
        <translation>No ledger is open yet</translation>
    </message>
    <message>
        <source>先打开或新建一本台账，再把“%1”拖进来。</source>
        <translation>Open or create a ledger first, then drag “%1” in.</translation>
    </message>
    <message>
        <source>请先选中一个问题，再把照片拖进来。</source>
        <translation>Select a problem first, then drag the photos in.</translation>
    </message>
    <message>
        <source>台账是只读打开的，不能导入。</source>
        <translation>The ledger is open read-only; nothing can be imported.</translation>
    </message>
</context>
<context>
    <name>xhb::IssueForm</name>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>整改要求</source>
        <translation>Rectification</translation>
    </message>
    <message>
        <source>单位和人员</source>
        <translation>Units and people</translation>
    </message>
    <message>
        <source>照方案原文，如 2026年11月底前、立行立改</source>
        <translation>As in the plan, e.g. 2026年11月底前, 立行立改</translation>
    </message>
    <message>
        <source>如 2026-012</source>
        <translation>e.g. 2026-012</translation>
    </message>
    <message>
        <source>一句话说清问题</source>
        <translation>Say the problem in one sentence</translation>
    </message>
    <message>
        <source>牵头</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>同一来源里已有这个编号：%1</source>
        <translation>The same source already has this number: %1</translation>
    </message>
    <message>
        <source>没有写来源的问题里已有这个编号：%1</source>
        <translation>Among the problems without a source there already is this number: %1</translation>
    </message>
    <message>
        <source>来源“%1”里也有这个编号：%2；来源不同，可以重号，请核对。</source>
        <translation>Source “%1” also has this number: %2. Numbers may repeat across sources; please check.</translation>
    </message>
    <message>
        <source>未注明</source>
        <translation>Not given</translation>
    </message>
</context>
<context>
    <name>xhb::IssuePane</name>
    <message>
        <source>没有选中问题</source>
        <translation>No problem selected</translation>
    </message>
    <message>
        <source>在列表里选一个问题，这里就显示它的全部情况。</source>
        <translation>Select a problem in the list, and everything about it is shown here.</translation>
    </message>
    <message>
        <source>问题的各个方面</source>
        <translation>Parts of the problem</translation>
    </message>
    <message>
        <source>基本</source>
        <translation>Basics</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>佐证</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>销号</source>
        <translation>Sign-off</translation>
    </message>
    <message>
        <source>留痕</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>xhb::IssuesPage</name>
    <message>
        <source>问题列表</source>
        <translation>List of problems</translation>
    </message>
    <message>
        <source>修改问题</source>
        <translation>Change problem</translation>
    </message>
    <message>
        <source>修改选中的多条…</source>
        <translation>Change the selected ones…</translation>
    </message>
    <message>
        <source>删除问题</source>
        <translation>Delete problem</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>佐证材料</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>办理销号</source>
        <translation>Sign-off</translation>
    </message>
    <message>
        <source>留痕</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>打印验收销号登记表</source>
        <translation>Print sign-off form</translation>
    </message>
    <message>
        <source>台账里还没有问题</source>
        <translation>There are no problems in the ledger yet</translation>
    </message>
    <message>
        <source>问题是销号的基本单位。可以导入督察反馈、警示片、自查的清单，也可以逐条新建。</source>
        <translation>A problem is what is signed off. You can import the lists of inspections, warning films and self-checks, or add problems one by one.</translation>
    </message>
    <message>
        <source>导入台账…</source>
        <translation>Import ledger…</translation>
    </message>
    <message>
        <source>新建问题</source>
        <translation>New problem</translation>
    </message>
    <message>
        <source>没有符合条件的问题</source>
        <translation>No problem matches</translation>
    </message>
    <message>
        <source>已新建问题，可撤销</source>
        <translation>Problem added; this can be undone</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>申请调整方案…</source>
        <translation>Request plan adjustment…</translation>
    </message>
    <message>
        <source>整改时限</source>
        <translation>Rectification deadline</translation>
    </message>
    <message>
        <source>新问题</source>
        <translation>New problem</translation>
    </message>
    <message numerus="yes">
        <source>%n 个问题</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>删除选中的 %n 个问题，连同它们的措施、佐证和销号记录？删除后可以撤销。</source>
        <translation>
            <numerusform>Delete the selected problem with its measures, evidence and sign-off records? This can be undone afterwards.</numerusform>
            <numerusform>Delete the %n selected problems with their measures, evidence and sign-off records? This can be undone afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已删除 %n 个问题，可撤销</source>
        <translation>
            <numerusform>%n problem deleted; this can be undone</numerusform>
            <numerusform>%n problems deleted; this can be undone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xhb::KeysDialog</name>
    <message>
        <source>快捷键</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>改选中的问题</source>
        <translation>Change the selected problem</translation>
    </message>
    <message>
        <source>写入表单，转到下一条</source>
        <translation>Write the form and go to the next one</translation>
    </message>
    <message>
        <source>放弃表单里没写入的改动；清空搜索</source>
        <translation>Discard what is not written in the form; clear the search</translation>
    </message>
    <message>
        <source>为什么：说明这个日期或状态的依据</source>
        <translation>Why: explains the basis of this date or state</translation>
    </message>
    <message>
        <source>日期随便怎么写都行</source>
        <translation>Dates may be written any way</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>3.5&#x3000;20260305&#x3000;2026年3月5日</source>
        <translation>3.5&#x3000;20260305&#x3000;2026年3月5日</translation>
    </message>
    <message>
        <source>Alt+↓</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>在日期里：打开日历；↑ ↓ 加减一天，PgUp PgDn 加减一月</source>
        <translation>In a date: open the calendar; ↑ ↓ one day back or forward, PgUp PgDn one month</translation>
    </message>
    <message>
        <source>在佐证材料里：添加、删除</source>
        <translation>In the evidence: add, delete</translation>
    </message>
    <message>
        <source>列表和表单</source>
        <translation>Lists and forms</translation>
    </message>
    <message>
        <source>右边的第几个页签</source>
        <translation>Tab by its number on the right</translation>
    </message>
    <message>
        <source>打开这一行的菜单</source>
        <translation>Open the menu of this row</translation>
    </message>
    <message>
        <source>整改措施清单</source>
        <translation>Rectification measure list</translation>
    </message>
    <message>
        <source>改这一格；直接打字则重写</source>
        <translation>Change this cell; typing overwrites it</translation>
    </message>
    <message>
        <source>写入，到右边、下面一格；按住 Shift 则往回</source>
        <translation>Write and go to the next cell right or below; hold Shift to go back</translation>
    </message>
    <message>
        <source>格子里另起一行</source>
        <translation>New line within the cell</translation>
    </message>
    <message>
        <source>加一条措施</source>
        <translation>Add a measure</translation>
    </message>
    <message>
        <source>和别的表格之间复制、粘贴多格</source>
        <translation>Copy and paste several cells from and to other tables</translation>
    </message>
    <message>
        <source>清除选中的格</source>
        <translation>Clear the selected cells</translation>
    </message>
    <message>
        <source>问题来源和单位</source>
        <translation>Problem sources and units</translation>
    </message>
    <message>
        <source>新建、合并、删除</source>
        <translation>New, merge, delete</translation>
    </message>
    <message>
        <source>月历</source>
        <translation>Month calendar</translation>
    </message>
    <message>
        <source>← → ↑ ↓</source>
        <translation>← → ↑ ↓</translation>
    </message>
    <message>
        <source>前后一天、一周</source>
        <translation>Previous or next day, week</translation>
    </message>
    <message>
        <source>上一月、下一月、今天</source>
        <translation>Previous month, next month, today</translation>
    </message>
    <message>
        <source>这一天到期的事</source>
        <translation>Due on this day</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>适合宽度、放大、缩小</source>
        <translation>Fit width, zoom in, zoom out</translation>
    </message>
</context>
<context>
    <name>xhb::LinksTab</name>
    <message>
        <source>关联</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>本件%1</source>
        <translation>This petition: %1</translation>
    </message>
    <message>
        <source>怎样关联</source>
        <translation>Kind of link</translation>
    </message>
    <message>
        <source>另一件的受理编号</source>
        <translation>Accept number of the other petition</translation>
    </message>
    <message>
        <source>还没有关联。重复举报、分解和合并办理的件在这里登记，统计时重复件和分解件分别计数。</source>
        <translation>No links yet. Duplicate, split and merged petitions are recorded here; the statistics count duplicate and split ones separately.</translation>
    </message>
    <message>
        <source>另有重复件</source>
        <translation>has a duplicate</translation>
    </message>
    <message>
        <source>%1 %2，打开</source>
        <translation>%1 %2, open</translation>
    </message>
    <message>
        <source>解除</source>
        <translation>Unlink</translation>
    </message>
    <message>
        <source>解除与 %1 的关联</source>
        <translation>Remove the link with %1</translation>
    </message>
    <message>
        <source>▲ 台账里没有受理编号“%1”的信访件。请核对编号，或先登记那一件。</source>
        <translation>▲ There is no petition with accept number “%1” in the ledger. Please check the number, or register that petition first.</translation>
    </message>
    <message>
        <source>已%1，可撤销</source>
        <translation>Done: %1; this can be undone</translation>
    </message>
    <message>
        <source>受理编号，或内容里几个字</source>
        <translation>Receipt number, or a few words of the content</translation>
    </message>
</context>
<context>
    <name>xhb::ListHeader</name>
    <message>
        <source>表头</source>
        <translation>Header</translation>
    </message>
</context>
<context>
    <name>xhb::ListView</name>
    <message>
        <source>排序</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>恢复默认列</source>
        <translation>Restore default columns</translation>
    </message>
</context>
<context>
    <name>xhb::MainWindow</name>
    <message>
        <source>销号簿</source>
        <translation>Xiaohaobu</translation>
    </message>
    <message>
        <source>销号簿 %1</source>
        <translation>Xiaohaobu %1</translation>
    </message>
    <message>
        <source>生态环境问题整改的台账、时限和验收销号，离线使用。
自由软件，许可证 GPL-3.0-or-later。</source>
        <translation>The ledger, deadlines and sign-off of ecological and environmental rectification, offline.
Free software under the licence GPL-3.0-or-later.</translation>
    </message>
    <message>
        <source>%1（只读） — 销号簿</source>
        <translation>%1 (read-only) — Xiaohaobu</translation>
    </message>
    <message>
        <source>%1 — 销号簿</source>
        <translation>%1 — Xiaohaobu</translation>
    </message>
    <message>
        <source>窗口</source>
        <translation>Window</translation>
    </message>
</context>
<context>
    <name>xhb::MeasuresTab</name>
    <message>
        <source>还没有整改措施。方案里有几条就添几条，全部完成后才能申请销号。</source>
        <translation>There are no measures yet. Add as many as the plan has; the sign-off can be applied for when all are done.</translation>
    </message>
    <message>
        <source>时限 %1</source>
        <translation>Deadline %1</translation>
    </message>
    <message>
        <source>照方案原文，如 2026年11月底前</source>
        <translation>As in the plan, e.g. 2026年11月底前</translation>
    </message>
    <message>
        <source>做了什么，印在登记表上</source>
        <translation>What was done; printed on the sign-off form</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>阶段目标</source>
        <translation>Stage goal</translation>
    </message>
    <message>
        <source>整改措施</source>
        <translation>Rectification measures</translation>
    </message>
    <message>
        <source>第 %1 条措施的时限</source>
        <translation>Deadline of measure no. %1</translation>
    </message>
    <message>
        <source>阶段目标 %1 的时限</source>
        <translation>Deadline of stage goal %1</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>投入 %1 万元</source>
        <translation>Money spent: %1 (10,000 yuan)</translation>
    </message>
    <message>
        <source>没有定时限</source>
        <translation>No deadline set</translation>
    </message>
    <message>
        <source>长期整改、历史遗留的任务要分阶段定目标和时限（%1）。</source>
        <translation>Long-term and legacy tasks need goals and deadlines by stage (%1).</translation>
    </message>
</context>
<context>
    <name>xhb::MergeDialog</name>
    <message>
        <source>合并</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>合并“%1”</source>
        <translation>Merge “%1”</translation>
    </message>
    <message>
        <source>合并到哪个%1</source>
        <translation>Merge into which %1</translation>
    </message>
    <message>
        <source>名称、别名或拼音首字母</source>
        <translation>Name, alias or pinyin initials</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>两个写法其实是一个时用：所有记录都改用选定的那一个，“%1”不再单列。</source>
        <translation>For two spellings that are really one: all records change to the one chosen, and “%1” is no longer listed.</translation>
    </message>
    <message>
        <source>没有记录用到“%1”</source>
        <translation>No record uses “%1”</translation>
    </message>
    <message>
        <source>%1由“%2”改为“%3”，先后次序不变</source>
        <translation>%1: “%2” is replaced by “%3”, in the same order</translation>
    </message>
    <message>
        <source>“%1”成为“%2”的别名，以后导入还认得</source>
        <translation>“%1” becomes an alias of “%2”, and later imports still recognize it</translation>
    </message>
    <message>
        <source>%1；%2。
已销号、方案已批准的也一并改，目标、措施和时限不动。一次撤销即可恢复。</source>
        <translation>%1; %2.
This also changes records that are signed off or whose plan is approved; goals, measures and deadlines stay as they are. A single undo restores everything.</translation>
    </message>
    <message>
        <source>正在合并…</source>
        <translation>Merging…</translation>
    </message>
    <message>
        <source>“%1”已并入“%2”</source>
        <translation>“%1” was merged into “%2”</translation>
    </message>
    <message>
        <source>；空着的项目用“%1”的补上，层级和类别以“%2”为准</source>
        <translation>; empty fields are filled from “%1”, level and category are those of “%2”</translation>
    </message>
</context>
<context>
    <name>xhb::MonthModel</name>
    <message>
        <source>%1 今天</source>
        <translation>%1 today</translation>
    </message>
    <message>
        <source>暂定</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>还有 %1 件</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>%1 件到期</source>
        <translation>%1 due</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>没有到期的事</source>
        <translation>nothing due</translation>
    </message>
    <message>
        <source>上班</source>
        <translation>work</translation>
    </message>
    <message>
        <source>放假</source>
        <translation>off</translation>
    </message>
</context>
<context>
    <name>xhb::MonthView</name>
    <message>
        <source>月历</source>
        <translation>Month calendar</translation>
    </message>
</context>
<context>
    <name>xhb::MovedDialog</name>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>要办的事</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>原期限</source>
        <translation>Old deadline</translation>
    </message>
    <message>
        <source>现期限</source>
        <translation>New deadline</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>暂定</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>期限变动</source>
        <translation>Moved deadlines</translation>
    </message>
    <message>
        <source>放假安排变了，%1 个未办事项的期限随之移动。已经办过的步骤日期不变。</source>
        <translation>The holiday schedule has changed, and the deadlines of %1 open item(s) move with it. The dates of steps already done stay.</translation>
    </message>
    <message>
        <source>移动了的期限</source>
        <translation>Deadlines that moved</translation>
    </message>
    <message>
        <source>打印清单…</source>
        <translation>Print list…</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>All right</translation>
    </message>
</context>
<context>
    <name>xhb::NavList</name>
    <message>
        <source>位置</source>
        <translation>Place</translation>
    </message>
</context>
<context>
    <name>xhb::NeedBox</name>
    <message>
        <source>还差 %1 样才能办“%2”</source>
        <translation>%1 missing before “%2”</translation>
    </message>
    <message>
        <source>%1，去办</source>
        <translation>%1, go there</translation>
    </message>
    <message>
        <source>还有 %1 处，见清单里的标记</source>
        <translation>%1 more, marked in the list</translation>
    </message>
</context>
<context>
    <name>xhb::NewRecord</name>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>还没有写入</source>
        <translation>Not written yet</translation>
    </message>
    <message>
        <source>写入</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>先关闭，下次接着填</source>
        <translation>Close now, go on next time</translation>
    </message>
    <message numerus="yes">
        <source>填好的 %n 处还没有写入台账。</source>
        <translation>
            <numerusform>%n field filled in is not written to the ledger yet.</numerusform>
            <numerusform>%n fields filled in are not written to the ledger yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xhb::NewSources</name>
    <message>
        <source>新来源“%1”</source>
        <translation>New source “%1”</translation>
    </message>
    <message>
        <source>新来源“%1”的层级</source>
        <translation>Level of new source “%1”</translation>
    </message>
    <message>
        <source>未分类：选一类，或自己写</source>
        <translation>Uncategorized: choose a category or write your own</translation>
    </message>
    <message>
        <source>新来源“%1”的类别</source>
        <translation>Category of new source “%1”</translation>
    </message>
    <message>
        <source>按名称猜的，请核对</source>
        <translation>Guessed from the name, please check</translation>
    </message>
    <message>
        <source>类别决定按哪个程序销号；以后可在“工具 → 问题来源”里改</source>
        <translation>The category decides which procedure the sign-off goes by; it can be changed later under “Tools → Problem sources”</translation>
    </message>
</context>
<context>
    <name>xhb::NoticeDialog</name>
    <message>
        <source>录入放假通知</source>
        <translation>Enter holiday notice</translation>
    </message>
    <message>
        <source>年份</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>国办发明电〔%1〕  号</source>
        <translation>国办发明电〔%1〕  号</translation>
    </message>
    <message>
        <source>放假的日子（含周末）和调休上班的周末各写一行；可以从 Excel 或 WPS 表格复制“日期、放假或上班、节日”三列，再按 Ctrl+V 粘贴。</source>
        <translation>Write one row for each day off (weekends included) and each weekend make-up workday; or copy the three columns “date, off or work, holiday” from an Excel or WPS table and paste them with Ctrl+V.</translation>
    </message>
    <message>
        <source>写入台账</source>
        <translation>Write to ledger</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>▲ 有 %1 行要改，改好后才能写入。</source>
        <translation>▲ %1 row(s) to correct before this can be written.</translation>
    </message>
    <message>
        <source>还没有日子。</source>
        <translation>No days yet.</translation>
    </message>
    <message>
        <source>放假 %1 天，调休上班 %2 天。</source>
        <translation>%1 day(s) off, %2 make-up workday(s).</translation>
    </message>
    <message>
        <source>正在写入放假通知…</source>
        <translation>Writing the holiday notice…</translation>
    </message>
</context>
<context>
    <name>xhb::NoticeGrid</name>
    <message>
        <source>放假</source>
        <translation>off</translation>
    </message>
    <message>
        <source>上班</source>
        <translation>work</translation>
    </message>
    <message>
        <source>放假和调休的日子</source>
        <translation>Days off and make-up workdays</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>放假或上班</source>
        <translation>Off or work</translation>
    </message>
    <message>
        <source>节日</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>检查</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>看不懂的日期</source>
        <translation>the date is not understood</translation>
    </message>
    <message>
        <source>写“放假”或“上班”</source>
        <translation>write “off” or “work”</translation>
    </message>
    <message>
        <source>这一天写了两次</source>
        <translation>this day is written twice</translation>
    </message>
    <message>
        <source>既写成放假又写成上班</source>
        <translation>written both as off and as work</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
</context>
<context>
    <name>xhb::PageSheets</name>
    <message>
        <source>页面</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>xhb::PaperBox</name>
    <message>
        <source>添加文件</source>
        <translation>Add files</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>xhb::PapersTab</name>
    <message>
        <source>添加材料</source>
        <translation>Add material</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>“%1”要用</source>
        <translation>Needed for “%1”</translation>
    </message>
    <message>
        <source>%1，可撤销</source>
        <translation>%1; this can be undone</translation>
    </message>
    <message>
        <source>添加%1</source>
        <translation>Add: %1</translation>
    </message>
    <message>
        <source>不是照片</source>
        <translation>Not a photo</translation>
    </message>
    <message>
        <source>%1 不是照片、视频或 PDF，存为“%2”，验收时可能不被认可（QX-16）。</source>
        <translation>%1: not a photo, video or PDF; kept as “%2” it may not be accepted at the acceptance (QX-16).</translation>
    </message>
    <message>
        <source>存为“%1”</source>
        <translation>Keep as “%1”</translation>
    </message>
    <message>
        <source>仍存为“%1”</source>
        <translation>Still keep as “%1”</translation>
    </message>
</context>
<context>
    <name>xhb::PetitionBasics</name>
    <message>
        <source>信访件 %1</source>
        <translation>Petition %1</translation>
    </message>
</context>
<context>
    <name>xhb::PetitionForm</name>
    <message>
        <source>受理</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>交办和反馈</source>
        <translation>Assignment and feedback</translation>
    </message>
    <message>
        <source>核实</source>
        <translation>Verification</translation>
    </message>
    <message>
        <source>整改</source>
        <translation>Rectification</translation>
    </message>
    <message>
        <source>处理统计</source>
        <translation>Action taken, in figures</translation>
    </message>
    <message>
        <source>公开和其他</source>
        <translation>Disclosure and other</translation>
    </message>
    <message>
        <source>如 D3JX202605250002，重点件前加 *</source>
        <translation>e.g. D3JX202605250002; put * before a key petition</translation>
    </message>
    <message>
        <source>如 第4批</source>
        <translation>e.g. 第4批</translation>
    </message>
    <message>
        <source>如 第三轮</source>
        <translation>e.g. 第三轮</translation>
    </message>
    <message>
        <source>一行一种：水、大气、土壤、生态、噪声…</source>
        <translation>One kind per line: 水, 大气, 土壤, 生态, 噪声…</translation>
    </message>
    <message>
        <source>照方案原文，如 2026年11月底前</source>
        <translation>As in the plan, e.g. 2026年11月底前</translation>
    </message>
    <message>
        <source>台账里已有这个受理编号</source>
        <translation>The ledger already has this accept number</translation>
    </message>
    <message>
        <source>不是常见的编号样式（如 D3JX202605250002），会照录，请核对。</source>
        <translation>Not the usual form of a number (e.g. D3JX202605250002); it is kept as written, please check.</translation>
    </message>
    <message>
        <source>旁注有“重复”：写入后请在“关联”里登记与哪一件重复。</source>
        <translation>The note beside it says “重复”: after writing, record under “Links” which petition it duplicates.</translation>
    </message>
    <message>
        <source>重点和疑难复杂件要逐一制定整改方案（%1）。</source>
        <translation>Key and complex petitions each need a rectification plan (%1).</translation>
    </message>
    <message>
        <source>重点和疑难复杂件要限期整改（%1）。</source>
        <translation>Key and complex petitions are rectified by a deadline (%1).</translation>
    </message>
    <message>
        <source>%1，%2前反馈，%3。</source>
        <translation>%1, feedback by %2, %3.</translation>
    </message>
    <message>
        <source>%1；填了受理日期就算出反馈期限。</source>
        <translation>%1; the feedback due date follows from the date of receipt.</translation>
    </message>
    <message>
        <source>按批次或规则集</source>
        <translation>By batch or rulebook</translation>
    </message>
    <message numerus="yes">
        <source>本件 %n 天</source>
        <translation>
            <numerusform>%n day for this petition</numerusform>
            <numerusform>%n days for this petition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>按批次“%1”%n 天</source>
        <translation>
            <numerusform>By batch “%1”, %n day</numerusform>
            <numerusform>By batch “%1”, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>按规则集 %n 天</source>
        <translation>
            <numerusform>By the rulebook, %n day</numerusform>
            <numerusform>By the rulebook, %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>填的是 %1，%2</source>
        <translation>reads %1, %2</translation>
    </message>
    <message>
        <source>没有登记反馈日期，无法判断是否按期反馈。</source>
        <translation>No day of reply is recorded, so whether it was in time cannot be told.</translation>
    </message>
</context>
<context>
    <name>xhb::PetitionPane</name>
    <message>
        <source>没有选中信访件</source>
        <translation>No petition selected</translation>
    </message>
    <message>
        <source>在列表里选一件，这里就显示它的全部情况。</source>
        <translation>Select a petition in the list, and everything about it is shown here.</translation>
    </message>
    <message>
        <source>信访件的各个方面</source>
        <translation>Parts of the petition</translation>
    </message>
    <message>
        <source>基本</source>
        <translation>Basics</translation>
    </message>
    <message>
        <source>佐证</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>销号</source>
        <translation>Sign-off</translation>
    </message>
    <message>
        <source>关联</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>留痕</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>反馈期限 %1，%2</source>
        <translation>Feedback due %1, %2</translation>
    </message>
    <message>
        <source>反馈期限为什么是%1？</source>
        <translation>Why is the feedback due on %1?</translation>
    </message>
</context>
<context>
    <name>xhb::PetitionsPage</name>
    <message>
        <source>信访件列表</source>
        <translation>List of petitions</translation>
    </message>
    <message>
        <source>修改信访件</source>
        <translation>Change petition</translation>
    </message>
    <message>
        <source>修改选中的多件…</source>
        <translation>Change the selected ones…</translation>
    </message>
    <message>
        <source>删除信访件</source>
        <translation>Delete petition</translation>
    </message>
    <message>
        <source>显示举报人信息</source>
        <translation>Show complainant details</translation>
    </message>
    <message>
        <source>佐证材料</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>办理销号</source>
        <translation>Sign-off</translation>
    </message>
    <message>
        <source>关联</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>留痕</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>批次统计…</source>
        <translation>Batch statistics…</translation>
    </message>
    <message>
        <source>台账里还没有信访件</source>
        <translation>There are no petitions in the ledger yet</translation>
    </message>
    <message>
        <source>这里登记转办和受理的信访举报，从交办、反馈到办结、销号、公开。可以导入台账，也可以逐件登记。</source>
        <translation>Petitions passed on or received are recorded here, from assignment and feedback to closure, sign-off and disclosure. You can import a ledger, or add petitions one by one.</translation>
    </message>
    <message>
        <source>导入台账…</source>
        <translation>Import ledger…</translation>
    </message>
    <message>
        <source>新建信访件</source>
        <translation>New petition</translation>
    </message>
    <message>
        <source>没有符合条件的信访件</source>
        <translation>No petition matches</translation>
    </message>
    <message>
        <source>已登记信访件，可撤销</source>
        <translation>Petition registered; this can be undone</translation>
    </message>
    <message>
        <source>新信访件</source>
        <translation>New petition</translation>
    </message>
    <message>
        <source>信访</source>
        <translation>Petitions</translation>
    </message>
    <message>
        <source>打印验收销号登记表</source>
        <translation>Print sign-off form</translation>
    </message>
    <message numerus="yes">
        <source>%n 件信访件</source>
        <translation>
            <numerusform>%n petition</numerusform>
            <numerusform>%n petitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>删除选中的 %n 件信访件，连同举报人信息、关联、佐证和销号记录？删除后可以撤销。</source>
        <translation>
            <numerusform>Delete the selected petition with its complainant details, links, evidence and sign-off records? This can be undone afterwards.</numerusform>
            <numerusform>Delete the %n selected petitions with their complainant details, links, evidence and sign-off records? This can be undone afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已删除 %n 件信访件，可撤销</source>
        <translation>
            <numerusform>%n petition deleted; this can be undone</numerusform>
            <numerusform>%n petitions deleted; this can be undone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xhb::PhotoGrid</name>
    <message>
        <source>添加…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>添加%1</source>
        <translation>Add: %1</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>把照片或文件拖到这里，或点一下选择</source>
        <translation>Drag photos or files here, or click to choose</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>None</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>移到</source>
        <translation>Move to</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>xhb::PickerChip</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Delete 移除，Ctrl+← → 调整顺序</source>
        <translation>Delete removes, Ctrl+← → changes the order</translation>
    </message>
    <message>
        <source>%1：点 × 移除；Ctrl+← → 调整顺序</source>
        <translation>%1: click × to remove; Ctrl+← → changes the order</translation>
    </message>
    <message>
        <source>排到最前</source>
        <translation>Move to front</translation>
    </message>
    <message>
        <source>前移</source>
        <translation>Move forward</translation>
    </message>
    <message>
        <source>后移</source>
        <translation>Move back</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>修改“%1”…</source>
        <translation>Change “%1”…</translation>
    </message>
</context>
<context>
    <name>xhb::Places</name>
    <message>
        <source>去处</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>“%1”属于“%2”，已转到这里导入</source>
        <translation>“%1” belongs to “%2”; it is imported there</translation>
    </message>
</context>
<context>
    <name>xhb::PlanDialog</name>
    <message>
        <source>还没有方案的问题</source>
        <translation>Problems without a plan</translation>
    </message>
    <message>
        <source>修改方案</source>
        <translation>Change plan</translation>
    </message>
    <message>
        <source>新建方案</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>如 贯彻落实省督察反馈意见整改方案</source>
        <translation>e.g. Provincial inspection feedback rectification plan</translation>
    </message>
    <message>
        <source>不填则用来源的反馈日期；报送期限从这天起算</source>
        <translation>If empty, the feedback date of the source; the submission deadline counts from this day</translation>
    </message>
    <message>
        <source>写入</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>选好来源，这里就列出它还没有方案的问题</source>
        <translation>Choose a source, and its problems without a plan are listed here</translation>
    </message>
    <message>
        <source>这个来源没有还未列入方案的问题；建好后可以在清单里直接写</source>
        <translation>Every problem of this source is already in a plan; you can write new ones in the list afterwards</translation>
    </message>
    <message>
        <source>一并列入这 %1 个问题（不要的去掉勾）</source>
        <translation>Also include these %1 problem(s) (uncheck those not wanted)</translation>
    </message>
</context>
<context>
    <name>xhb::PlanList</name>
    <message>
        <source>新建方案…</source>
        <translation>New plan…</translation>
    </message>
    <message>
        <source>选一个问题来源，把它的问题列成方案（Ctrl+Shift+N）</source>
        <translation>Choose a problem source and list its problems as a plan (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>方案列表</source>
        <translation>List of plans</translation>
    </message>
    <message>
        <source>还没有整改方案</source>
        <translation>There are no rectification plans yet</translation>
    </message>
    <message>
        <source>一次督察一个方案，实行清单制：问题、措施、目标、责任单位、时限。选好问题来源，它的问题就一并列入；报送期限从反馈之日起算 45 个工作日。</source>
        <translation>One plan per inspection, kept as a list: problems, measures, goals, responsible units, deadlines. Choose a problem source and its problems are included; the submission deadline is 45 workdays from the day of the feedback.</translation>
    </message>
    <message>
        <source>去看问题</source>
        <translation>Show problems</translation>
    </message>
    <message>
        <source>没有符合的方案</source>
        <translation>No plan matches</translation>
    </message>
    <message>
        <source>换一个搜索词，或者全部显示。</source>
        <translation>Try another search word, or show all.</translation>
    </message>
    <message>
        <source>全部显示</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>，剩 %1 个工作日</source>
        <translation>, %1 workday(s) left</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>xhb::PlanPane</name>
    <message>
        <source>没有选中方案</source>
        <translation>No plan selected</translation>
    </message>
    <message>
        <source>在列表里选一个方案，这里就显示它的全部情况。</source>
        <translation>Select a plan in the list, and everything about it is shown here.</translation>
    </message>
    <message>
        <source>方案的各个方面</source>
        <translation>Parts of the plan</translation>
    </message>
    <message>
        <source>清单</source>
        <translation>List</translation>
    </message>
    <message>
        <source>征求意见</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>程序</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>调整</source>
        <translation>Adjustments</translation>
    </message>
    <message>
        <source>留痕</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>%1反馈</source>
        <translation>feedback on %1</translation>
    </message>
    <message>
        <source>第 %1 版</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1 %2前，%3%4</source>
        <translation>%1 by %2, %3%4</translation>
    </message>
    <message>
        <source>（暂定）</source>
        <translation> (provisional)</translation>
    </message>
    <message>
        <source>下一步是“%1”，由%2办理</source>
        <translation>The next step is “%1”, done by %2</translation>
    </message>
    <message>
        <source>程序已经走完</source>
        <translation>The procedure is complete</translation>
    </message>
    <message>
        <source>“%1”期限 %2，%3</source>
        <translation>“%1” is due on %2, %3</translation>
    </message>
    <message>
        <source>为什么是“%1”？</source>
        <translation>Why “%1”?</translation>
    </message>
    <message>
        <source>公开</source>
        <translation>Disclosure</translation>
    </message>
</context>
<context>
    <name>xhb::PlansPage</name>
    <message>
        <source>新建方案…</source>
        <translation>New plan…</translation>
    </message>
    <message>
        <source>方案列表</source>
        <translation>List of plans</translation>
    </message>
    <message>
        <source>已列入 %1 个问题，可撤销</source>
        <translation>%1 problem(s) included; this can be undone</translation>
    </message>
    <message>
        <source>修改方案名称、来源…</source>
        <translation>Change plan name, source…</translation>
    </message>
    <message>
        <source>清单：向下填充</source>
        <translation>List: fill down</translation>
    </message>
    <message>
        <source>清单：加一条措施（Ctrl+Enter）</source>
        <translation>List: add a measure (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>办理下一步</source>
        <translation>Do the next step</translation>
    </message>
    <message>
        <source>申请调整…</source>
        <translation>Request adjustment…</translation>
    </message>
    <message>
        <source>打印整改方案</source>
        <translation>Print rectification plan</translation>
    </message>
    <message>
        <source>删除方案</source>
        <translation>Delete plan</translation>
    </message>
    <message>
        <source>方案还没有批准，可以在清单里直接改，不用申请调整</source>
        <translation>The plan is not approved yet and can be changed directly in the list, without an adjustment request</translation>
    </message>
    <message>
        <source>这个问题还没有列入方案，不用申请调整</source>
        <translation>This problem is not in a plan yet and needs no adjustment request</translation>
    </message>
    <message>
        <source>已新建方案，可撤销</source>
        <translation>Plan added; this can be undone</translation>
    </message>
    <message>
        <source>已删除方案，其中的问题还在台账里，可撤销</source>
        <translation>Plan deleted, its problems stay in the ledger; this can be undone</translation>
    </message>
    <message>
        <source>方案</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>换一个方案（Ctrl+G；Ctrl+PgUp、Ctrl+PgDn 上一个、下一个；F9 在旁边显示方案列表）</source>
        <translation>Switch to another plan (Ctrl+G; Ctrl+PgUp, Ctrl+PgDn for the previous and next one; F9 shows the list of plans at the side)</translation>
    </message>
    <message>
        <source>%1；%2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>换方案…</source>
        <translation>Switch plan…</translation>
    </message>
    <message>
        <source>上一个方案</source>
        <translation>Previous plan</translation>
    </message>
    <message>
        <source>下一个方案</source>
        <translation>Next plan</translation>
    </message>
    <message>
        <source>显示或收起方案列表</source>
        <translation>Show or hide the list of plans</translation>
    </message>
    <message>
        <source>清单：占满窗口</source>
        <translation>List: fill the window</translation>
    </message>
    <message>
        <source>清单：下一处要改的</source>
        <translation>List: next thing to correct</translation>
    </message>
    <message>
        <source>清单：列入问题…</source>
        <translation>List: include problems…</translation>
    </message>
    <message>
        <source>清单：移出方案</source>
        <translation>List: remove from plan</translation>
    </message>
    <message>
        <source>登记方案公开…</source>
        <translation>Record plan disclosure…</translation>
    </message>
    <message>
        <source>登记年度公开…</source>
        <translation>Record yearly disclosure…</translation>
    </message>
    <message>
        <source>打印征求意见汇总表</source>
        <translation>Print summary of consultation</translation>
    </message>
</context>
<context>
    <name>xhb::Preview</name>
    <message>
        <source>已停止打印</source>
        <translation>Printing was stopped</translation>
    </message>
    <message>
        <source>没有打印成功：请检查打印机是否开着、有没有纸，或先存为 PDF。</source>
        <translation>Nothing was printed: please check that the printer is on and has paper, or save a PDF first.</translation>
    </message>
    <message>
        <source>页码</source>
        <translation>Page number</translation>
    </message>
    <message>
        <source>第 %1 页</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>存为 PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>缩放</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>适合宽度</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>整页</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>正在排版…</source>
        <translation>Laying out…</translation>
    </message>
    <message>
        <source>共 %1 页</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>已排 %1 页…</source>
        <translation>%1 laid out…</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>正在写 PDF…</source>
        <translation>Writing the PDF…</translation>
    </message>
    <message>
        <source>已存到 %1</source>
        <translation>Saved to %1</translation>
    </message>
    <message>
        <source>正在打印…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>已送到打印机 %1</source>
        <translation>Sent to the printer %1</translation>
    </message>
    <message>
        <source>已打印到文件 %1</source>
        <translation>Printed to the file %1</translation>
    </message>
</context>
<context>
    <name>xhb::PreviewWork</name>
    <message>
        <source>只预览前 %1 页；打印和 PDF 是全部页</source>
        <translation>Only the first %1 pages are previewed; print and PDF have all pages</translation>
    </message>
</context>
<context>
    <name>xhb::PublicationBox</name>
    <message>
        <source>公开日期</source>
        <translation>Disclosed on</translation>
    </message>
    <message>
        <source>公开内容</source>
        <translation>Content disclosed</translation>
    </message>
    <message>
        <source>载体</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>链接、备注</source>
        <translation>Link, note</translation>
    </message>
    <message>
        <source>登记公开…</source>
        <translation>Record disclosure…</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>公开登记</source>
        <translation>disclosure record</translation>
    </message>
    <message>
        <source>还没有登记过公开</source>
        <translation>No disclosure recorded yet</translation>
    </message>
    <message>
        <source>整改方案要对外公开；任务全部完成前，每年还要对外公开 1 次整改情况（%1）。公开后在这里记下日期和载体。</source>
        <translation>The rectification plan must be disclosed to the public; until all tasks are done, the state of the rectification must also be disclosed once a year (%1). Record the date and media here afterwards.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 年度整改情况已于 %2 公开</source>
        <translation>The yearly rectification report of %1 was disclosed on %2</translation>
    </message>
    <message>
        <source>%1 年度整改情况还没有公开（%2）</source>
        <translation>The yearly rectification report of %1 is not disclosed yet (%2)</translation>
    </message>
    <message>
        <source>如 县人民政府网站、县电视台</source>
        <translation>e.g. website of the county government, county TV station</translation>
    </message>
    <message>
        <source>网页地址，没有就空着</source>
        <translation>Web address; leave empty if there is none</translation>
    </message>
    <message>
        <source>写入</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>登记公开</source>
        <translation>Record disclosure</translation>
    </message>
    <message>
        <source>请选公开的是哪个方案</source>
        <translation>Please choose which plan was disclosed</translation>
    </message>
    <message>
        <source>已登记公开，可撤销</source>
        <translation>Disclosure recorded; this can be undone</translation>
    </message>
    <message>
        <source>已删除公开登记，可撤销</source>
        <translation>Disclosure record deleted; this can be undone</translation>
    </message>
</context>
<context>
    <name>xhb::PublicationDialog</name>
    <message>
        <source>公开登记</source>
        <translation>disclosure record</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>xhb::RatePanel</name>
    <message>
        <source>销号率</source>
        <translation>Sign-off rate</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>还没有要销号的问题</source>
        <translation>No problems to be signed off yet</translation>
    </message>
    <message>
        <source>未注明来源</source>
        <translation>Source not given</translation>
    </message>
    <message>
        <source>%1，销号 %2，%3</source>
        <translation>%1, signed off %2, %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1：看这一类来源的问题</source>
        <translation>%1: show the problems of these sources</translation>
    </message>
    <message>
        <source>未分类（%1）</source>
        <translation>Uncategorized (%1)</translation>
    </message>
    <message>
        <source>这些来源还没有写类别：点开设定</source>
        <translation>These sources have no category yet: click to set it</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>看纳入销号管理的全部问题</source>
        <translation>See all problems under sign-off management</translation>
    </message>
</context>
<context>
    <name>xhb::RecordLines</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>第 %1 轮 · %2 · %3启动</source>
        <translation>Round %1 · %2 · started %3</translation>
    </message>
    <message>
        <source>填写登记表文字</source>
        <translation>Fill in form texts</translation>
    </message>
    <message>
        <source>现场核查 %1</source>
        <translation>Site inspection %1</translation>
    </message>
    <message>
        <source>公示载体</source>
        <translation>Media of the notice</translation>
    </message>
    <message>
        <source>公示起始</source>
        <translation>First day of the notice</translation>
    </message>
    <message>
        <source>公示截止</source>
        <translation>Last day of the notice</translation>
    </message>
    <message>
        <source>问效电话</source>
        <translation>Enquiry phone</translation>
    </message>
    <message>
        <source>网址</source>
        <translation>Web address</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1提出：%2</source>
        <translation>Raised on %1: %2</translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>
%1处理，%2。%3</source>
        <translation>
settled on %1, %2. %3</translation>
    </message>
    <message>
        <source>属实</source>
        <translation>upheld</translation>
    </message>
    <message>
        <source>不属实</source>
        <translation>not upheld</translation>
    </message>
    <message>
        <source>
尚未处理</source>
        <translation>
Not settled yet</translation>
    </message>
    <message>
        <source>异议</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>%1期限</source>
        <translation>%1: due</translation>
    </message>
    <message>
        <source>回头看</source>
        <translation>Look-back</translation>
    </message>
    <message>
        <source>重新整改时限 %1</source>
        <translation>New deadline %1</translation>
    </message>
    <message>
        <source>分管领导签字</source>
        <translation>Signed by leader in charge</translation>
    </message>
    <message>
        <source>为什么</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>%1 %2，为什么</source>
        <translation>%1 %2, why</translation>
    </message>
    <message>
        <source>改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>xhb::RecordPage</name>
    <message>
        <source>放开即存入佐证材料</source>
        <translation>Let go to keep them as evidence</translation>
    </message>
    <message>
        <source>换一个筛选条件或搜索词，或者全部显示。</source>
        <translation>Try another filter or search word, or show all.</translation>
    </message>
    <message>
        <source>全部显示</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>%1 / %2 条</source>
        <translation>%1 / %2 problems</translation>
    </message>
    <message>
        <source>保存视图</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>视图名称（筛选、列和排序一起保存）</source>
        <translation>Name of the view (it keeps filters, columns and sorting)</translation>
    </message>
    <message>
        <source>请写视图名称</source>
        <translation>Please give the view a name</translation>
    </message>
    <message numerus="yes">
        <source>%n 条</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xhb::RecordPane</name>
    <message>
        <source>状态：%1，为什么</source>
        <translation>State: %1, why</translation>
    </message>
    <message>
        <source>%1，为什么</source>
        <translation>%1, why</translation>
    </message>
    <message>
        <source>依据 %1</source>
        <translation>basis: %1</translation>
    </message>
    <message>
        <source>已超期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>%1前</source>
        <translation>by %1</translation>
    </message>
    <message numerus="yes">
        <source>剩 %n 工作日</source>
        <translation>
            <numerusform>%n workday left</numerusform>
            <numerusform>%n workdays left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>剩 %n 日</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>剩 %n 个工作日</source>
        <translation>
            <numerusform>%n workday left</numerusform>
            <numerusform>%n workdays left</numerusform>
        </translation>
    </message>
    <message>
        <source>办到：%1</source>
        <translation>At: %1</translation>
    </message>
    <message>
        <source>办到：%1（%2）</source>
        <translation>At: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>xhb::RegisterDialog</name>
    <message>
        <source>合并到…</source>
        <translation>Merge into…</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>看这些问题</source>
        <translation>Show these problems</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>还没有%1</source>
        <translation>None yet: %1</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>换个写法再找，或清空上面的查找。</source>
        <translation>Try another spelling, or clear the search above.</translation>
    </message>
    <message>
        <source>已有同名的%1</source>
        <translation>%1: this name already exists</translation>
    </message>
    <message>
        <source>台账是只读打开的，不能改。</source>
        <translation>The ledger is open read-only and cannot be changed.</translation>
    </message>
    <message>
        <source>已%1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>没有记录用到</source>
        <translation>Not used by any record</translation>
    </message>
    <message>
        <source>%1用到</source>
        <translation>Used by %1</translation>
    </message>
    <message>
        <source>已删除“%1”</source>
        <translation>Deleted “%1”</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>信访件</source>
        <translation>Petitions</translation>
    </message>
    <message>
        <source>方案</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>名称、别名或拼音首字母（Ctrl+F）</source>
        <translation>Name, alias or pinyin initials (Ctrl+F)</translation>
    </message>
    <message>
        <source>查找%1</source>
        <translation>Search: %1</translation>
    </message>
    <message>
        <source>没有记录用到的才能删除（在列表里按 Delete）</source>
        <translation>Only what no record uses can be deleted (press Delete in the list)</translation>
    </message>
</context>
<context>
    <name>xhb::RequestView</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>整改目标（不变）：%1</source>
        <translation>Rectification goal (unchanged): %1</translation>
    </message>
    <message>
        <source>批准文号：%1</source>
        <translation>Approval document no.: %1</translation>
    </message>
    <message>
        <source>论证：%1</source>
        <translation>Argument: %1</translation>
    </message>
    <message>
        <source>进展：%1</source>
        <translation>Progress: %1</translation>
    </message>
</context>
<context>
    <name>xhb::RestoreDialog</name>
    <message>
        <source>从备份恢复</source>
        <translation>Restore from backup</translation>
    </message>
    <message>
        <source>选一份备份。台账会回到那时的样子；现在的文件不会丢，改名留在原处。</source>
        <translation>Choose a backup. The ledger goes back to how it was then; the present file is not lost, it is renamed and stays in its place.</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>%1 %2&#x3000;%3&#x3000;%4</source>
        <translation>%1 %2  %3  %4</translation>
    </message>
    <message>
        <source>这台电脑上没有找到最近几本台账的备份。</source>
        <translation>No backups of the recent ledgers were found on this computer.</translation>
    </message>
    <message>
        <source>其他备份文件…</source>
        <translation>Other backup file…</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>xhb::RowHistory</name>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>留痕</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>%1 %2 · %3 · %4</source>
        <translation>%1 %2 · %3 · %4</translation>
    </message>
    <message>
        <source>未署名</source>
        <translation>Not signed</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>xhb::SearchBox</name>
    <message>
        <source>搜索问题、信访件、单位、措施（Ctrl+F）</source>
        <translation>Search problems, petitions, units, measures (Ctrl+F)</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>xhb::SettingsDialog</name>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>本机</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>字体</source>
        <translation>Fonts</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>数工作日时首日也计入</source>
        <translation>Count the first day when counting workdays</translation>
    </message>
    <message>
        <source>台账是只读打开的，不能改。</source>
        <translation>The ledger is open read-only and cannot be changed.</translation>
    </message>
    <message>
        <source>这些内容存在台账里，印在登记表、公示稿和台账上；改了可以撤销。</source>
        <translation>These are kept in the ledger and printed on sign-off forms, public notices and ledgers; changes can be undone.</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>高对比度</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>外观</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>语言在下次启动时生效。</source>
        <translation>The language takes effect at the next start.</translation>
    </message>
    <message>
        <source>每本台账自己的默认文件夹</source>
        <translation>The default folder of each ledger</translation>
    </message>
    <message>
        <source>选择…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>选择备份文件夹</source>
        <translation>Choose the backup folder</translation>
    </message>
    <message>
        <source>备份放在哪里</source>
        <translation>Where to put backups</translation>
    </message>
    <message>
        <source>备份文件夹</source>
        <translation>Backup folder</translation>
    </message>
    <message>
        <source> 小时</source>
        <translation> h</translation>
    </message>
    <message>
        <source>有改动时每隔</source>
        <translation>When changed, every</translation>
    </message>
    <message>
        <source>打开台账、导入之前也会备份，每份都检查过能打开。旧备份自动精简：最近 10 份、7 天内每天一份、4 周内每周一份、12 个月内每月一份。</source>
        <translation>There is also a backup when a ledger is opened and before an import, and each is checked to open. Old backups are thinned out: the latest 10, one a day for 7 days, one a week for 4 weeks and one a month for 12 months.</translation>
    </message>
    <message>
        <source>公文用的字体，本机没有的用相近的代替；预览、打印、PDF 用的一样。</source>
        <translation>Fonts for official papers; those this computer lacks are replaced by similar ones. Preview, print and PDF use the same fonts.</translation>
    </message>
    <message>
        <source>没有可用的中文字体</source>
        <translation>No usable Chinese font</translation>
    </message>
    <message>
        <source>✓ 已安装 %1</source>
        <translation>✓ installed: %1</translation>
    </message>
    <message>
        <source>发文字号里的简称，如 双环督整改办</source>
        <translation>The abbreviation in document numbers, e.g. 双环督整改办</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Titles</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Body text</translation>
    </message>
    <message>
        <source>栏目名称</source>
        <translation>Captions</translation>
    </message>
    <message>
        <source>注释</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>本机没有，用 %1 代替</source>
        <translation>Not on this computer; %1 is used instead</translation>
    </message>
    <message>
        <source>页码</source>
        <translation>Page number</translation>
    </message>
</context>
<context>
    <name>xhb::SignoffTab</name>
    <message>
        <source>登记表…</source>
        <translation>Sign-off form…</translation>
    </message>
    <message>
        <source>公示稿</source>
        <translation>Public notice</translation>
    </message>
</context>
<context>
    <name>xhb::StartScreen</name>
    <message>
        <source>销号簿</source>
        <translation>Xiaohaobu</translation>
    </message>
    <message>
        <source>生态环境问题整改的台账、时限和验收销号，一人一机、不联网。一本台账就是一个 .xhb 文件，放在电脑或 U 盘上都行；每一步自动保存，都能撤销。</source>
        <translation>The ledger, deadlines and sign-off of ecological and environmental rectification, for one person on one computer without a network. A ledger is one .xhb file, on the computer or on a USB stick; every step is saved at once and can be undone.</translation>
    </message>
    <message>
        <source>打开台账…</source>
        <translation>Open ledger…</translation>
    </message>
    <message>
        <source>新建台账…</source>
        <translation>New ledger…</translation>
    </message>
    <message>
        <source>用样例县试一试</source>
        <translation>Try it with a sample county</translation>
    </message>
    <message>
        <source>从备份恢复…</source>
        <translation>Restore from backup…</translation>
    </message>
    <message>
        <source>最近打开</source>
        <translation>Recently opened</translation>
    </message>
    <message>
        <source>也可以把台账文件拖进这个窗口。</source>
        <translation>You can also drag a ledger file into this window.</translation>
    </message>
    <message>
        <source>还没有打开过台账。</source>
        <translation>No ledger has been opened yet.</translation>
    </message>
    <message>
        <source>打开 %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>从列表移除（文件不动）</source>
        <translation>Remove from the list (the file stays)</translation>
    </message>
    <message>
        <source>从列表移除 %1</source>
        <translation>Remove %1 from the list</translation>
    </message>
</context>
<context>
    <name>xhb::StatusLine</name>
    <message>
        <source>%1（只读）</source>
        <translation>%1 (read-only)</translation>
    </message>
    <message>
        <source>只读打开，不会改动文件</source>
        <translation>Open read-only; the file is not changed</translation>
    </message>
    <message>
        <source>每一步已自动保存</source>
        <translation>Every step is saved at once</translation>
    </message>
    <message>
        <source>今天 %1（%2，%3）</source>
        <translation>Today %1 (%2, %3)</translation>
    </message>
    <message>
        <source>工作日</source>
        <translation>workday</translation>
    </message>
    <message>
        <source>非工作日</source>
        <translation>day off</translation>
    </message>
    <message>
        <source>选中 %1 条</source>
        <translation>%1 selected</translation>
    </message>
    <message>
        <source>已自动保存 · %1 已备份</source>
        <translation>Saved · backed up %1</translation>
    </message>
    <message>
        <source>▲ 备份没有做成</source>
        <translation>▲ The backup failed</translation>
    </message>
</context>
<context>
    <name>xhb::StepBar</name>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>未通过</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>不需要</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>未开始</source>
        <translation>Not started</translation>
    </message>
</context>
<context>
    <name>xhb::StepLines</name>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>由%1办理</source>
        <translation>Done by %1</translation>
    </message>
    <message>
        <source>期限 %1%2</source>
        <translation>Due %1%2</translation>
    </message>
    <message>
        <source>，超过期限</source>
        <translation>, late</translation>
    </message>
    <message>
        <source>，按时</source>
        <translation>, on time</translation>
    </message>
    <message>
        <source>期限 %1（%2），%3</source>
        <translation>Due %1 (%2), %3</translation>
    </message>
    <message>
        <source>%1，为什么</source>
        <translation>%1, why</translation>
    </message>
    <message>
        <source>有的年份放假安排尚未公布，日期为暂定</source>
        <translation>The holiday schedule of some years is not published yet; the dates are provisional</translation>
    </message>
    <message>
        <source>“%1”为什么到 %2？</source>
        <translation>Why is “%1” due on %2?</translation>
    </message>
    <message>
        <source>……共 %1 处</source>
        <translation>… %1 in all</translation>
    </message>
    <message>
        <source>还差：%1（%2）</source>
        <translation>Still missing: %1 (%2)</translation>
    </message>
    <message>
        <source>登记%1…</source>
        <translation>Record: %1…</translation>
    </message>
    <message>
        <source>改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>修改“%1”的登记</source>
        <translation>Change the record of “%1”</translation>
    </message>
</context>
<context>
    <name>xhb::StepsTab</name>
    <message>
        <source>方案的文件（请示、批复、印发稿等，拖进来即可）</source>
        <translation>Files of the plan (request, approval, issued text and so on; just drag them in)</translation>
    </message>
    <message>
        <source>最好写上（%1）</source>
        <translation>Better filled in (%1)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>已登记；%1</source>
        <translation>Recorded; %1</translation>
    </message>
</context>
<context>
    <name>xhb::TakeBack</name>
    <message>
        <source>已重做：%1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>已撤销：%1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>正在重做…</source>
        <translation>Redoing…</translation>
    </message>
    <message>
        <source>正在撤销…</source>
        <translation>Undoing…</translation>
    </message>
</context>
<context>
    <name>xhb::TaskList</name>
    <message>
        <source>添加%1</source>
        <translation>Add: %1</translation>
    </message>
</context>
<context>
    <name>xhb::TaskRow</name>
    <message>
        <source>改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>删</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>打勾即今天完成</source>
        <translation>Check: done today</translation>
    </message>
    <message>
        <source>完成日期</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>▲ %1，没有写入</source>
        <translation>▲ %1; nothing was written</translation>
    </message>
    <message>
        <source>第 %1 条%2已完成</source>
        <translation>%2 no. %1 done</translation>
    </message>
    <message>
        <source>%1，为什么</source>
        <translation>%1, why</translation>
    </message>
    <message>
        <source>第 %1 条%2的完成日期</source>
        <translation>%2 no. %1: done on</translation>
    </message>
    <message>
        <source>修改第 %1 条%2</source>
        <translation>Change: %2 no. %1</translation>
    </message>
    <message>
        <source>删除第 %1 条%2</source>
        <translation>Delete: %2 no. %1</translation>
    </message>
</context>
<context>
    <name>xhb::UnitPicker</name>
    <message>
        <source>（已不存在）</source>
        <translation> (no longer exists)</translation>
    </message>
    <message>
        <source>没有叫“%1”的；请从下拉中选</source>
        <translation>There is no “%1”; please choose from the list</translation>
    </message>
    <message>
        <source>新建“%1”</source>
        <translation>New “%1”</translation>
    </message>
    <message>
        <source>没有叫“%1”的；按 ↓ 打开下拉，选已有的，或选最后一行“新建”</source>
        <translation>There is none called “%1”; press ↓ to open the list and choose one, or its last line, “New”</translation>
    </message>
</context>
<context>
    <name>xhb::VersionsTab</name>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>批准日期</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>由来</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>查看</source>
        <translation>View</translation>
    </message>
    <message>
        <source>比较</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>打印清单…</source>
        <translation>Print list…</translation>
    </message>
    <message>
        <source>批准过的版本</source>
        <translation>Approved versions</translation>
    </message>
    <message>
        <source>还没有批准的版本</source>
        <translation>No approved version yet</translation>
    </message>
    <message>
        <source>“批准”登记以后，当时的清单整个存为第 1 版并封存；以后每次批准的调整各成一版。</source>
        <translation>When “approval” is recorded, the whole list of that moment is kept as version 1 and sealed; each adjustment approved later makes a version of its own.</translation>
    </message>
    <message>
        <source>和</source>
        <translation>with</translation>
    </message>
    <message>
        <source>和哪一版比较</source>
        <translation>Version to compare with</translation>
    </message>
    <message>
        <source>版本内容</source>
        <translation>Content of the version</translation>
    </message>
    <message>
        <source>方案批准</source>
        <translation>Plan approved</translation>
    </message>
    <message>
        <source>%1 申请的调整，%2</source>
        <translation>Adjustment requested on %1, %2</translation>
    </message>
    <message>
        <source>方案调整</source>
        <translation>Plan adjusted</translation>
    </message>
    <message>
        <source>第 %1 版</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>现在的台账</source>
        <translation>Present ledger</translation>
    </message>
    <message>
        <source>第 %1 版 · %2批准 · %3（只供查看）</source>
        <translation>Version %1 · approved %2 · %3 (for viewing only)</translation>
    </message>
    <message>
        <source>没有文号</source>
        <translation>no document number</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>重点措施</source>
        <translation>Key measures</translation>
    </message>
    <message>
        <source>目标任务</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>主体责任单位</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>监管（验收）责任单位</source>
        <translation>Supervising (acceptance) units</translation>
    </message>
    <message>
        <source>完成时限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>措施时限</source>
        <translation>Measure deadline</translation>
    </message>
    <message>
        <source>%1和%2没有不同</source>
        <translation>No differences between %1 and %2</translation>
    </message>
    <message>
        <source>%1和%2有 %3 处不同</source>
        <translation>%3 difference(s) between %1 and %2</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>改动</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>导出清单…</source>
        <translation>Export list…</translation>
    </message>
    <message>
        <source>打印对照表…</source>
        <translation>Print comparison…</translation>
    </message>
</context>
<context>
    <name>xhb::WaitingDrafts</name>
    <message>
        <source>有未写完的内容：</source>
        <translation>Left half written:</translation>
    </message>
    <message>
        <source>还有 %1 处</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>表单</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1，接着写</source>
        <translation>%1, go on writing</translation>
    </message>
    <message>
        <source>不要了</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>%1，不要了</source>
        <translation>%1, drop</translation>
    </message>
</context>
<context>
    <name>xhb::WhyPopup</name>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
</context>
<context>
    <name>xhb::WorkbenchPage</name>
    <message>
        <source>今天要办的</source>
        <translation>To do today</translation>
    </message>
    <message>
        <source>按日期</source>
        <translation>By date</translation>
    </message>
    <message>
        <source>%1&#x3000;%2，%3&#x3000;·&#x3000;下一个工作日 %4（%5）</source>
        <translation>%1  %2, %3  ·  next workday %4 (%5)</translation>
    </message>
    <message>
        <source>工作日</source>
        <translation>workday</translation>
    </message>
    <message>
        <source>非工作日</source>
        <translation>day off</translation>
    </message>
    <message>
        <source>工作台</source>
        <translation>Workbench</translation>
    </message>
    <message>
        <source>已逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>%1 个工作日内到期</source>
        <translation>Due within %1 workdays</translation>
    </message>
    <message>
        <source>公示中</source>
        <translation>On public notice</translation>
    </message>
    <message>
        <source>待组织验收</source>
        <translation>Acceptance to arrange</translation>
    </message>
    <message>
        <source>待备案归档</source>
        <translation>To be filed and archived</translation>
    </message>
    <message>
        <source>已完成待申请</source>
        <translation>Done, to be applied for</translation>
    </message>
    <message>
        <source>现在没有</source>
        <translation>None now</translation>
    </message>
    <message>
        <source>%1 个未达到序时进度</source>
        <translation>%1 behind schedule</translation>
    </message>
    <message>
        <source>%1 个 %2到期</source>
        <translation>%1 due on %2</translation>
    </message>
    <message>
        <source>%1 个 %2可核准</source>
        <translation>%1 can be approved on %2</translation>
    </message>
    <message>
        <source>已签字，等备案</source>
        <translation>signed, to be filed</translation>
    </message>
    <message>
        <source>措施已全部完成</source>
        <translation>all measures done</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problems</translation>
    </message>
    <message numerus="yes">
        <source>最久 %n 个工作日</source>
        <translation>
            <numerusform>longest: %n workday</numerusform>
            <numerusform>longest: %n workdays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>另有信访件 %n</source>
        <translation>
            <numerusform>%n petition besides</numerusform>
            <numerusform>%n petitions besides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1：信访件 %n</source>
        <translation>
            <numerusform>%1: %n petition</numerusform>
            <numerusform>%1: %n petitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xhb::WorkdayCalculator</name>
    <message>
        <source>首日计入</source>
        <translation>First day counts</translation>
    </message>
    <message>
        <source>逐日计算表…</source>
        <translation>Day-by-day table…</translation>
    </message>
    <message>
        <source>起算日</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>工作日数</source>
        <translation>Number of workdays</translation>
    </message>
    <message>
        <source>两个日期之间：从</source>
        <translation>Between two dates: from</translation>
    </message>
    <message>
        <source>两个日期之间：到</source>
        <translation>Between two dates: to</translation>
    </message>
    <message>
        <source> 个工作日</source>
        <translation> workday(s)</translation>
    </message>
    <message>
        <source>开始当日不计入，从次日起算（民法典第二百零一条）；本地另有规定的才勾选。</source>
        <translation>The first day does not count; counting starts the day after (Civil Code, article 201). Check this only where local rules say otherwise.</translation>
    </message>
    <message>
        <source>从</source>
        <translation>From</translation>
    </message>
    <message>
        <source>数</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>到</source>
        <translation>To</translation>
    </message>
    <message>
        <source>工作日计算</source>
        <translation>Workday calculator</translation>
    </message>
    <message>
        <source>两个日期之间</source>
        <translation>Between two dates</translation>
    </message>
    <message>
        <source>填一个起算日。</source>
        <translation>Fill in a first day.</translation>
    </message>
    <message>
        <source>%1（%2）%3
%4</source>
        <translation>%1 (%2)%3
%4</translation>
    </message>
    <message>
        <source>，暂定</source>
        <translation>, provisional</translation>
    </message>
    <message>
        <source>填两个日期，数它们之间有几个工作日。</source>
        <translation>Fill in two dates to count the workdays between them.</translation>
    </message>
    <message>
        <source>从%1次日数到%2，%3 个工作日（%4 天）%5</source>
        <translation>From the day after %1 to %2: %3 workday(s) (%4 day(s))%5</translation>
    </message>
    <message>
        <source>%1至%2不是工作日，不计。</source>
        <translation>%1 to %2 are not workdays and do not count.</translation>
    </message>
</context>
</TS>
