-- The first released layout of a book. One statement per paragraph; columns as in core/model.

CREATE TABLE book (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    office TEXT NOT NULL DEFAULT '',
    rulebook TEXT NOT NULL,
    operator TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    count_first_day INTEGER NOT NULL DEFAULT 0 CHECK (count_first_day IN (0, 1)),
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE unit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    short_name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    aliases TEXT NOT NULL DEFAULT '[]',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE source (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    level TEXT NOT NULL,
    category TEXT NOT NULL DEFAULT '',
    batch TEXT NOT NULL DEFAULT '',
    feedback_on TEXT,
    doc_no TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE issue (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL CHECK (title <> ''),
    description TEXT NOT NULL DEFAULT '',
    source INTEGER REFERENCES source (id),
    topic TEXT NOT NULL DEFAULT '',
    location TEXT NOT NULL DEFAULT '',
    found_on TEXT,
    task_type TEXT NOT NULL,
    tracked INTEGER NOT NULL DEFAULT 1 CHECK (tracked IN (0, 1)),
    common INTEGER NOT NULL DEFAULT 0 CHECK (common IN (0, 1)),
    longterm INTEGER NOT NULL DEFAULT 0 CHECK (longterm IN (0, 1)),
    goal TEXT NOT NULL DEFAULT '',
    deadline_text TEXT NOT NULL DEFAULT '',
    deadline TEXT,
    responsible TEXT NOT NULL DEFAULT '[]',
    supervising TEXT NOT NULL DEFAULT '[]',
    assisting TEXT NOT NULL DEFAULT '[]',
    leader TEXT NOT NULL DEFAULT '',
    person TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX issue_source ON issue (source);

CREATE UNIQUE INDEX issue_code ON issue (ifnull(source, 0), code) WHERE code <> '';

CREATE TABLE measure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    issue INTEGER NOT NULL REFERENCES issue (id),
    seq INTEGER NOT NULL CHECK (seq > 0),
    text TEXT NOT NULL CHECK (text <> ''),
    deadline_text TEXT NOT NULL DEFAULT '',
    deadline TEXT,
    kind TEXT NOT NULL,
    done_on TEXT,
    result TEXT NOT NULL DEFAULT '',
    invested_wan REAL
) STRICT;

CREATE INDEX measure_issue ON measure (issue, seq);

CREATE TABLE stage_goal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    issue INTEGER NOT NULL REFERENCES issue (id),
    seq INTEGER NOT NULL CHECK (seq > 0),
    text TEXT NOT NULL CHECK (text <> ''),
    due TEXT,
    done_on TEXT
) STRICT;

CREATE INDEX stage_goal_issue ON stage_goal (issue, seq);

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    issue INTEGER REFERENCES issue (id),
    round INTEGER NOT NULL DEFAULT 0,
    measure INTEGER REFERENCES measure (id),
    role TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    size INTEGER NOT NULL,
    mime TEXT NOT NULL DEFAULT '',
    formed_on TEXT,
    entered_on TEXT,
    doc_no TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX attachment_issue ON attachment (issue);

CREATE INDEX attachment_measure ON attachment (measure) WHERE measure IS NOT NULL;

CREATE INDEX attachment_sha256 ON attachment (sha256);

CREATE TABLE round (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    issue INTEGER NOT NULL REFERENCES issue (id),
    no INTEGER NOT NULL CHECK (no > 0),
    procedure TEXT NOT NULL,
    rulebook TEXT NOT NULL DEFAULT '',
    started_on TEXT NOT NULL,
    target_result TEXT NOT NULL DEFAULT '',
    penalty TEXT NOT NULL DEFAULT '',
    generalize TEXT NOT NULL DEFAULT '',
    mechanism TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (issue, no)
) STRICT;

CREATE TABLE step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round INTEGER NOT NULL REFERENCES round (id),
    key TEXT NOT NULL CHECK (key <> ''),
    "on" TEXT NOT NULL,
    outcome TEXT NOT NULL,
    by TEXT NOT NULL DEFAULT '',
    opinion TEXT NOT NULL DEFAULT '',
    people TEXT NOT NULL DEFAULT '',
    site_on TEXT,
    doc_no TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (round, key)
) STRICT;

CREATE TABLE publicity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round INTEGER NOT NULL REFERENCES round (id),
    "on" TEXT NOT NULL,
    media TEXT NOT NULL DEFAULT '',
    until TEXT,
    phone TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX publicity_round ON publicity (round);

CREATE TABLE objection (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    publicity INTEGER NOT NULL REFERENCES publicity (id),
    "on" TEXT NOT NULL,
    content TEXT NOT NULL CHECK (content <> ''),
    way TEXT NOT NULL DEFAULT '',
    resolved_on TEXT,
    upheld INTEGER NOT NULL DEFAULT 0 CHECK (upheld IN (0, 1)),
    resolution TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX objection_publicity ON objection (publicity);

CREATE TABLE lookback (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    issue INTEGER NOT NULL REFERENCES issue (id),
    "on" TEXT NOT NULL,
    outcome TEXT NOT NULL,
    people TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    new_deadline TEXT
) STRICT;

CREATE INDEX lookback_issue ON lookback (issue);

CREATE TABLE blob (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    data BLOB NOT NULL
) STRICT;

CREATE TABLE memo (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE op (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    today TEXT NOT NULL,
    who TEXT NOT NULL,
    host TEXT NOT NULL,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    undoes INTEGER REFERENCES op (id),
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE INDEX op_undoes ON op (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    op INTEGER NOT NULL REFERENCES op (id) DEFERRABLE INITIALLY DEFERRED,
    tbl TEXT NOT NULL,
    row INTEGER NOT NULL,
    before TEXT,
    after TEXT
) STRICT;

CREATE INDEX change_op ON change (op);

CREATE INDEX change_row ON change (tbl, row);

CREATE TRIGGER op_fixed BEFORE UPDATE ON op
BEGIN
    SELECT raise(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER op_kept BEFORE DELETE ON op
BEGIN
    SELECT raise(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER change_fixed BEFORE UPDATE ON change
BEGIN
    SELECT raise(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER change_kept BEFORE DELETE ON change
BEGIN
    SELECT raise(ABORT, 'the journal is append-only');
END;
