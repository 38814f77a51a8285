-- Plans, adjustments, petitions, calendars and publications; rounds and look-backs of petitions.

CREATE TABLE plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    source INTEGER REFERENCES source (id),
    kind TEXT NOT NULL,
    feedback_on TEXT,
    summary TEXT NOT NULL DEFAULT '',
    rulebook TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE plan_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan INTEGER NOT NULL REFERENCES plan (id),
    "key" TEXT NOT NULL CHECK ("key" <> ''),
    "on" TEXT NOT NULL,
    by TEXT NOT NULL DEFAULT '',
    doc_no TEXT NOT NULL DEFAULT '',
    opinion TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (plan, "key")
) STRICT;

CREATE TABLE consultation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan INTEGER NOT NULL REFERENCES plan (id),
    unit INTEGER NOT NULL REFERENCES unit (id),
    asked_on TEXT NOT NULL,
    until TEXT,
    answered_on TEXT,
    answer TEXT NOT NULL DEFAULT '',
    taken TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    UNIQUE (plan, unit)
) STRICT;

CREATE TABLE adjustment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    issue INTEGER NOT NULL REFERENCES issue (id),
    "on" TEXT NOT NULL,
    reason_kind TEXT NOT NULL,
    argument TEXT NOT NULL CHECK (argument <> ''),
    progress TEXT NOT NULL DEFAULT '',
    major INTEGER NOT NULL DEFAULT 0 CHECK (major IN (0, 1)),
    old_deadline_text TEXT NOT NULL DEFAULT '',
    old_deadline TEXT,
    new_deadline_text TEXT NOT NULL DEFAULT '',
    new_deadline TEXT,
    rulebook TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE adjustment_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    adjustment INTEGER NOT NULL REFERENCES adjustment (id),
    measure INTEGER NOT NULL REFERENCES measure (id),
    seq INTEGER NOT NULL,
    old_text TEXT NOT NULL DEFAULT '',
    new_text TEXT NOT NULL DEFAULT '',
    old_deadline_text TEXT NOT NULL DEFAULT '',
    old_deadline TEXT,
    new_deadline_text TEXT NOT NULL DEFAULT '',
    new_deadline TEXT,
    UNIQUE (adjustment, measure)
) STRICT;

CREATE TABLE adjustment_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    adjustment INTEGER NOT NULL REFERENCES adjustment (id),
    "key" TEXT NOT NULL CHECK ("key" <> ''),
    "on" TEXT NOT NULL,
    outcome TEXT NOT NULL,
    by TEXT NOT NULL DEFAULT '',
    people TEXT NOT NULL DEFAULT '',
    doc_no TEXT NOT NULL DEFAULT '',
    opinion TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (adjustment, "key")
) STRICT;

CREATE TABLE plan_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan INTEGER NOT NULL REFERENCES plan (id),
    no INTEGER NOT NULL,
    approved_on TEXT NOT NULL,
    doc_no TEXT NOT NULL DEFAULT '',
    adjustment INTEGER REFERENCES adjustment (id),
    content TEXT NOT NULL CHECK (content <> ''),
    UNIQUE (plan, no)
) STRICT;

CREATE TABLE petition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    accept_no TEXT NOT NULL UNIQUE CHECK (accept_no <> ''),
    class TEXT NOT NULL,
    "key" INTEGER NOT NULL DEFAULT 0 CHECK ("key" IN (0, 1)),
    channel TEXT NOT NULL,
    source INTEGER REFERENCES source (id),
    inspection_round TEXT NOT NULL DEFAULT '',
    batch TEXT NOT NULL DEFAULT '',
    received_on TEXT,
    reply_days INTEGER NOT NULL DEFAULT 0,
    replied_on TEXT,
    content TEXT NOT NULL CHECK (content <> ''),
    region TEXT NOT NULL DEFAULT '',
    site TEXT NOT NULL DEFAULT '',
    pollution TEXT NOT NULL DEFAULT '[]',
    industry TEXT NOT NULL DEFAULT '',
    lead INTEGER REFERENCES unit (id),
    assisting TEXT NOT NULL DEFAULT '[]',
    leader TEXT NOT NULL DEFAULT '',
    investigation TEXT NOT NULL DEFAULT '',
    truth TEXT NOT NULL,
    goal TEXT NOT NULL DEFAULT '',
    deadline_text TEXT NOT NULL DEFAULT '',
    deadline TEXT,
    handling TEXT NOT NULL DEFAULT '',
    latest TEXT NOT NULL DEFAULT '',
    finish TEXT NOT NULL,
    finished_on TEXT,
    order_fix REAL,
    deadline_fix REAL,
    stop_work REAL,
    case_punish REAL,
    fine_wan REAL,
    seal REAL,
    shut REAL,
    crime_case REAL,
    admin_detain REAL,
    crime_detain REAL,
    interview REAL,
    accountable REAL,
    account_text TEXT NOT NULL DEFAULT '',
    published_on TEXT,
    contact TEXT NOT NULL DEFAULT '',
    orig_no TEXT NOT NULL DEFAULT '',
    merge_no TEXT NOT NULL DEFAULT '',
    longitude REAL,
    latitude REAL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE petition_link (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    petition INTEGER NOT NULL REFERENCES petition (id),
    kind TEXT NOT NULL,
    "to" INTEGER NOT NULL REFERENCES petition (id),
    UNIQUE (petition, "to")
) STRICT;

CREATE TABLE complainant (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    petition INTEGER NOT NULL UNIQUE REFERENCES petition (id),
    name TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE calendar_notice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL UNIQUE,
    doc_no TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL CHECK (content <> ''),
    entered_on TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE disclosure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    "on" TEXT NOT NULL,
    plan INTEGER REFERENCES plan (id),
    media TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX adjustment_issue ON adjustment (issue);

CREATE INDEX plan_version_adjustment ON plan_version (adjustment);

CREATE INDEX petition_link_to ON petition_link ("to");

CREATE INDEX petition_lead ON petition (lead);

CREATE INDEX adjustment_change_measure ON adjustment_change (measure);

CREATE INDEX consultation_unit ON consultation (unit);

ALTER TABLE book ADD COLUMN agency_code TEXT NOT NULL DEFAULT '';

ALTER TABLE issue ADD COLUMN plan INTEGER REFERENCES plan (id);

ALTER TABLE issue ADD COLUMN superior_deadline TEXT;

CREATE INDEX issue_plan ON issue (plan) WHERE plan IS NOT NULL;

ALTER TABLE attachment ADD COLUMN plan INTEGER REFERENCES plan (id);

ALTER TABLE attachment ADD COLUMN adjustment INTEGER REFERENCES adjustment (id);

ALTER TABLE attachment ADD COLUMN petition INTEGER REFERENCES petition (id);

CREATE INDEX attachment_petition ON attachment (petition) WHERE petition IS NOT NULL;

CREATE INDEX attachment_plan ON attachment (plan) WHERE plan IS NOT NULL;

CREATE INDEX attachment_adjustment ON attachment (adjustment) WHERE adjustment IS NOT NULL;

-- A round and a look-back may now serve a petition instead of an issue: `issue` may be null, which
-- SQLite can only do by making the table anew. Ids once given are never given again.
CREATE TABLE round_new (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    issue INTEGER REFERENCES issue (id),
    no INTEGER NOT NULL CHECK (no > 0),
    procedure TEXT NOT NULL,
    rulebook TEXT NOT NULL DEFAULT '',
    started_on TEXT NOT NULL,
    target_result TEXT NOT NULL DEFAULT '',
    penalty TEXT NOT NULL DEFAULT '',
    generalize TEXT NOT NULL DEFAULT '',
    mechanism TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    petition INTEGER REFERENCES petition (id),
    UNIQUE (issue, no),
    UNIQUE (petition, no),
    CHECK ((issue IS NULL) <> (petition IS NULL))
) STRICT;

INSERT INTO round_new SELECT id, issue, no, procedure, rulebook, started_on, target_result, penalty, generalize, mechanism, note, NULL FROM round;

DELETE FROM sqlite_sequence WHERE name = 'round_new';

INSERT INTO sqlite_sequence (name, seq) SELECT 'round_new', seq FROM sqlite_sequence WHERE name = 'round';

DROP TABLE round;

ALTER TABLE round_new RENAME TO round;

CREATE TABLE lookback_new (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    issue INTEGER REFERENCES issue (id),
    "on" TEXT NOT NULL,
    outcome TEXT NOT NULL,
    people TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    new_deadline TEXT,
    petition INTEGER REFERENCES petition (id),
    CHECK ((issue IS NULL) <> (petition IS NULL))
) STRICT;

INSERT INTO lookback_new SELECT id, issue, "on", outcome, people, note, new_deadline, NULL FROM lookback;

DELETE FROM sqlite_sequence WHERE name = 'lookback_new';

INSERT INTO sqlite_sequence (name, seq) SELECT 'lookback_new', seq FROM sqlite_sequence WHERE name = 'lookback';

DROP TABLE lookback;

ALTER TABLE lookback_new RENAME TO lookback;

CREATE INDEX lookback_issue ON lookback (issue) WHERE issue IS NOT NULL;

CREATE INDEX lookback_petition ON lookback (petition) WHERE petition IS NOT NULL;
