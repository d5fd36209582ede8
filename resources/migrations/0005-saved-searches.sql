-- Searches that the office keeps. `seen_at` is when somebody last looked at what it finds.
CREATE TABLE saved_search (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  query TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  seen_at TEXT NOT NULL
) STRICT;

-- Which names and titles changed, the latest change of each: the type-ahead, kept beside the library, learns what came after its revision.
-- Its rows go out one by one and come in with a higher number, also where the outer statement replaces: that would reach into a trigger.
CREATE TABLE name_change (
  revision INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('document', 'innovation', 'saved')),
  id TEXT NOT NULL
) STRICT;
CREATE INDEX name_change_by_id ON name_change (kind, id);

CREATE TRIGGER document_name_added AFTER INSERT ON document BEGIN
  DELETE FROM name_change WHERE kind = 'document' AND id = new.id;
  INSERT INTO name_change (kind, id) VALUES ('document', new.id);
END;
CREATE TRIGGER document_name_changed AFTER UPDATE OF title, superseded_by ON document BEGIN
  DELETE FROM name_change WHERE kind = 'document' AND id = new.id;
  INSERT INTO name_change (kind, id) VALUES ('document', new.id);
END;
CREATE TRIGGER document_name_gone AFTER DELETE ON document BEGIN
  DELETE FROM name_change WHERE kind = 'document' AND id = old.id;
  INSERT INTO name_change (kind, id) VALUES ('document', old.id);
END;
CREATE TRIGGER innovation_name_added AFTER INSERT ON innovation BEGIN
  DELETE FROM name_change WHERE kind = 'innovation' AND id = new.id;
  INSERT INTO name_change (kind, id) VALUES ('innovation', new.id);
END;
CREATE TRIGGER innovation_name_changed AFTER UPDATE ON innovation BEGIN
  DELETE FROM name_change WHERE kind = 'innovation' AND id = new.id;
  INSERT INTO name_change (kind, id) VALUES ('innovation', new.id);
END;
CREATE TRIGGER innovation_name_gone AFTER DELETE ON innovation BEGIN
  DELETE FROM name_change WHERE kind = 'innovation' AND id = old.id;
  INSERT INTO name_change (kind, id) VALUES ('innovation', old.id);
END;
CREATE TRIGGER saved_name_added AFTER INSERT ON saved_search BEGIN
  INSERT INTO name_change (kind, id) VALUES ('saved', new.id);
END;
CREATE TRIGGER saved_name_changed AFTER UPDATE OF name, query ON saved_search BEGIN
  DELETE FROM name_change WHERE kind = 'saved' AND id = new.id;
  INSERT INTO name_change (kind, id) VALUES ('saved', new.id);
END;
CREATE TRIGGER saved_name_gone AFTER DELETE ON saved_search BEGIN
  DELETE FROM name_change WHERE kind = 'saved' AND id = old.id;
  INSERT INTO name_change (kind, id) VALUES ('saved', old.id);
END;

-- Tells this database from another in the same folder: a rebuilt one counts its revisions anew.
CREATE TABLE name_change_stamp (stamp TEXT NOT NULL) STRICT;
INSERT INTO name_change_stamp (stamp) VALUES (lower(hex(randomblob(16))));
