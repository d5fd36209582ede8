-- The whole library. Every row can be made again from originals/, their sidecars and records/.

CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE document (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL UNIQUE,
  format TEXT NOT NULL,
  file_name TEXT NOT NULL,
  source TEXT NOT NULL,
  title TEXT NOT NULL,
  author TEXT,
  created TEXT,
  modified TEXT,
  language TEXT NOT NULL,
  pages INTEGER NOT NULL,
  characters INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  status TEXT NOT NULL,
  imported_at TEXT NOT NULL
) STRICT;

-- The text of a document in reading order: shown, searched for snippets, and the source of the index.
CREATE TABLE block (
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  level INTEGER,
  page INTEGER,
  paragraph INTEGER,
  heading_path TEXT,
  text TEXT NOT NULL,
  cells TEXT,
  PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;

-- Sanitised HTML of everything but PDF, for reading.
CREATE TABLE document_html (
  document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
  html TEXT NOT NULL
) STRICT;

CREATE TABLE innovation (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  expansion TEXT,
  aliases TEXT NOT NULL,
  agency TEXT,
  region TEXT,
  year INTEGER,
  stage TEXT,
  status TEXT NOT NULL,
  summary TEXT,
  problem TEXT,
  how_it_works TEXT,
  results TEXT,
  resources TEXT,
  replication_notes TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX innovation_by_region ON innovation (region);

CREATE TABLE innovation_document (
  innovation INTEGER NOT NULL REFERENCES innovation ON DELETE CASCADE,
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  role TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (innovation, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX innovation_document_by_document ON innovation_document (document);

CREATE TABLE innovation_tag (
  innovation INTEGER NOT NULL REFERENCES innovation ON DELETE CASCADE,
  tag TEXT NOT NULL,
  PRIMARY KEY (innovation, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE innovation_collection (
  innovation INTEGER NOT NULL REFERENCES innovation ON DELETE CASCADE,
  collection TEXT NOT NULL,
  PRIMARY KEY (innovation, collection)
) STRICT, WITHOUT ROWID;

CREATE TABLE bundle_event (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  organization TEXT,
  path TEXT NOT NULL,
  at TEXT NOT NULL,
  innovations INTEGER NOT NULL,
  documents INTEGER NOT NULL,
  bytes INTEGER NOT NULL
) STRICT;

-- One row for each thing that can be found; its number is the rowid of the index.
CREATE TABLE entry (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  document INTEGER UNIQUE REFERENCES document ON DELETE CASCADE,
  innovation INTEGER UNIQUE REFERENCES innovation ON DELETE CASCADE,
  CHECK ((document IS NULL) <> (innovation IS NULL))
) STRICT;

-- The words as written and their stems; the text itself stands in block and innovation.
CREATE VIRTUAL TABLE search_index USING fts5 (
  title, body, title_stem, body_stem,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2'
);

-- Originals whose import has begun and not ended: what a crash leaves of them is swept at the next opening.
CREATE TABLE pending_original (
  sha256 TEXT PRIMARY KEY,
  format TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Innovations whose file in records/ is older than their row: written again at the next opening.
CREATE TABLE pending_record (
  innovation TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
