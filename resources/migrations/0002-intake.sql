-- The queue of imports, versions of documents, the watched folders, and places for what is recognised in a document.

-- One import: everything that was brought in by one drop, dialog, command or settling of a watched folder.
CREATE TABLE import_run (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  started TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('dialog', 'drop', 'folder', 'watch', 'terminal', 'sample')),
  state TEXT NOT NULL CHECK (state IN ('open', 'paused', 'stopped', 'done', 'cancelled', 'undone')),
  -- Why it stopped before its end (disk-full …).
  code TEXT
) STRICT;
CREATE INDEX import_run_unfinished ON import_run (number) WHERE state IN ('open', 'paused', 'stopped');

-- One file of an import. Its number is its place in the list, its position its turn in the queue.
CREATE TABLE import_job (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  run INTEGER NOT NULL REFERENCES import_run ON DELETE CASCADE,
  path TEXT NOT NULL,
  position INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'reading', 'done')),
  -- How often its reading was begun without coming to an outcome.
  tried INTEGER NOT NULL DEFAULT 0,
  -- How often the program died while it alone was being read.
  blamed INTEGER NOT NULL DEFAULT 0,
  status TEXT,
  code TEXT,
  -- The document it became or is the same as; it may be gone since.
  document TEXT,
  title TEXT,
  pages INTEGER,
  characters INTEGER,
  ms INTEGER,
  CHECK ((state = 'done') = (status IS NOT NULL))
) STRICT;
CREATE INDEX import_job_by_run ON import_job (run, number);
CREATE INDEX import_job_waiting ON import_job (run, tried, position) WHERE state = 'waiting';
CREATE INDEX import_job_reading ON import_job (run) WHERE state <> 'done';
CREATE INDEX import_job_by_document ON import_job (document) WHERE document IS NOT NULL;

-- Folders whose new files are imported by themselves, and what was seen in them: a file that has not changed makes no noise.
CREATE TABLE watched_folder (
  path TEXT PRIMARY KEY,
  since TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE watched_file (
  path TEXT PRIMARY KEY,
  bytes INTEGER NOT NULL,
  -- Milliseconds since 1970.
  modified INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Versions: `version_of` is the id of the first one (absent on it), `superseded_by` the newest one's (absent on it).
ALTER TABLE document ADD COLUMN version_of TEXT;
ALTER TABLE document ADD COLUMN version_number INTEGER;
ALTER TABLE document ADD COLUMN superseded_by TEXT;
CREATE INDEX document_by_version ON document (version_of) WHERE version_of IS NOT NULL;
CREATE INDEX document_superseded ON document (superseded_by) WHERE superseded_by IS NOT NULL;
CREATE INDEX document_by_source ON document (source);
CREATE INDEX document_by_title ON document (title COLLATE NOCASE);

-- What is known of a document's text and what it is; absent until it was looked at.
ALTER TABLE document ADD COLUMN quality REAL;
ALTER TABLE document ADD COLUMN family TEXT;
ALTER TABLE document ADD COLUMN family_confidence REAL;
ALTER TABLE document ADD COLUMN reader_version INTEGER;
ALTER TABLE document ADD COLUMN fingerprint BLOB;

-- Documents whose sidecar is older than their row: written again at the next opening.
CREATE TABLE pending_sidecar (
  document TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE section (
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  position INTEGER NOT NULL,
  key TEXT NOT NULL,
  heading TEXT NOT NULL,
  confidence REAL NOT NULL,
  page INTEGER,
  paragraph INTEGER,
  -- Key (or heading) of the section it stands in.
  parent TEXT,
  from_block INTEGER NOT NULL,
  to_block INTEGER NOT NULL,
  -- Its own text: sections within one table share their blocks.
  text TEXT NOT NULL,
  PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX section_by_key ON section (key);

CREATE TABLE fact (
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  page INTEGER,
  paragraph INTEGER,
  quote TEXT NOT NULL,
  confidence REAL NOT NULL,
  PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_by_value ON fact (kind, value);

CREATE TABLE privacy_finding (
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  page INTEGER,
  paragraph INTEGER,
  quote TEXT NOT NULL,
  PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;

-- What a librarian changed in a document's recognition, in order; the sidecar carries it too.
CREATE TABLE correction (
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  position INTEGER NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;

-- Two documents that may belong together; never merged without a person. Of a version, `a` is the newer.
CREATE TABLE duplicate_pair (
  kind TEXT NOT NULL CHECK (kind IN ('near', 'version', 'same-innovation')),
  a INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  b INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  similarity REAL,
  -- JSON.
  evidence TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('suggested', 'dismissed', 'accepted')),
  PRIMARY KEY (kind, a, b)
) STRICT, WITHOUT ROWID;
CREATE INDEX duplicate_pair_by_other ON duplicate_pair (b);

CREATE TABLE minhash_band (
  band INTEGER NOT NULL,
  key INTEGER NOT NULL,
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  PRIMARY KEY (band, key, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX minhash_band_by_document ON minhash_band (document);
