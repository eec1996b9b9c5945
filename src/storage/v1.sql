-- Learners on this computer. `uid` is 16 random bytes, as everywhere below.
CREATE TABLE profiles (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    name TEXT NOT NULL DEFAULT ''
) STRICT;

-- Passes through lessons. `seed` is an unsigned 64-bit number stored bit for bit.
CREATE TABLE runs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    profile_id INTEGER NOT NULL REFERENCES profiles (id),
    lesson TEXT NOT NULL,
    seed INTEGER NOT NULL,
    content_version TEXT NOT NULL,
    app_version TEXT NOT NULL
) STRICT;
CREATE INDEX runs_of_profile ON runs (profile_id);

-- What happened, in the order of `seq`. `at` is what the clock said: UTC milliseconds.
CREATE TABLE events (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    run_id INTEGER NOT NULL REFERENCES runs (id),
    kind TEXT NOT NULL CHECK (kind IN ('started', 'moved', 'answered', 'disagreed', 'finished')),
    step TEXT,
    note TEXT,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX events_of_run ON events (run_id, kind);

-- The answers, with everything needed to grade them again. Each is an event of kind 'answered'.
CREATE TABLE attempts (
    seq INTEGER PRIMARY KEY REFERENCES events (seq),
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    lesson TEXT NOT NULL,
    step TEXT NOT NULL,
    kind TEXT NOT NULL,
    form TEXT,
    seed INTEGER NOT NULL,
    language TEXT NOT NULL,
    response TEXT NOT NULL,
    confidence INTEGER CHECK (confidence BETWEEN 0 AND 100),
    score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
    duration_ms INTEGER NOT NULL,
    app_version TEXT NOT NULL,
    content_version TEXT NOT NULL
) STRICT;

-- Answers not given yet: one for each step of an open run.
CREATE TABLE drafts (
    run_id INTEGER NOT NULL REFERENCES runs (id),
    step TEXT NOT NULL,
    language TEXT NOT NULL,
    response TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (run_id, step)
) STRICT, WITHOUT ROWID;

-- What a learner has set; values are JSON.
CREATE TABLE settings (
    profile_id INTEGER NOT NULL REFERENCES profiles (id),
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (profile_id, name)
) STRICT, WITHOUT ROWID;

-- Everything about an answer in one row, for exports and for curious people.
CREATE VIEW attempt_log AS
SELECT
    attempts.seq, attempts.uid, profiles.uid AS profile_uid, runs.uid AS run_uid,
    attempts.lesson, attempts.step, attempts.kind, attempts.form, attempts.seed,
    attempts.language, attempts.response, attempts.confidence, attempts.score,
    events.at, attempts.duration_ms, attempts.app_version, attempts.content_version
FROM attempts
JOIN events USING (seq)
JOIN runs ON runs.id = events.run_id
JOIN profiles ON profiles.id = runs.profile_id;

-- The log only grows. The triggers before INSERT stop INSERT OR REPLACE, which else deletes silently.
CREATE TRIGGER runs_no_update BEFORE UPDATE ON runs
BEGIN SELECT RAISE(ABORT, 'runs only grow'); END;
CREATE TRIGGER runs_no_delete BEFORE DELETE ON runs
BEGIN SELECT RAISE(ABORT, 'runs only grow'); END;
CREATE TRIGGER runs_no_replace BEFORE INSERT ON runs
WHEN EXISTS (SELECT 1 FROM runs WHERE id = NEW.id OR uid = NEW.uid)
BEGIN SELECT RAISE(ABORT, 'runs only grow'); END;

CREATE TRIGGER events_no_update BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'events only grow'); END;
CREATE TRIGGER events_no_delete BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'events only grow'); END;
CREATE TRIGGER events_no_replace BEFORE INSERT ON events
WHEN EXISTS (SELECT 1 FROM events WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'events only grow'); END;

CREATE TRIGGER attempts_no_update BEFORE UPDATE ON attempts
BEGIN SELECT RAISE(ABORT, 'attempts only grow'); END;
CREATE TRIGGER attempts_no_delete BEFORE DELETE ON attempts
BEGIN SELECT RAISE(ABORT, 'attempts only grow'); END;
CREATE TRIGGER attempts_no_replace BEFORE INSERT ON attempts
WHEN EXISTS (SELECT 1 FROM attempts WHERE seq = NEW.seq OR uid = NEW.uid)
BEGIN SELECT RAISE(ABORT, 'attempts only grow'); END;
