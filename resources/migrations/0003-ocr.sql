-- Pages that have no words of their own and are recognised from their picture. `lines` is one JSON value: words with their boxes, made by the OCR process.
CREATE TABLE ocr_page (
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  page INTEGER NOT NULL CHECK (page >= 1),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'done', 'failed')),
  tried INTEGER NOT NULL DEFAULT 0,
  code TEXT,
  confidence INTEGER,
  rotation INTEGER,
  lines TEXT,
  PRIMARY KEY (document, page)
) STRICT;
CREATE INDEX ocr_page_waiting ON ocr_page (tried, document, page) WHERE state = 'waiting';

-- Documents whose .ocr.json beside the original is older than their rows: written again when the recognition rests or the library is opened.
CREATE TABLE pending_ocr_file (
  document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE
) STRICT;
