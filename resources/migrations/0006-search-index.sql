-- The index moves to a file of its own, search-index.sqlite, which can be thrown away and is made again from what stands here.
DROP TABLE search_index;
DROP TABLE entry;
DELETE FROM meta WHERE key = 'stemmer';

-- Every search tells how many documents nobody can find.
CREATE INDEX document_without_text ON document (number) WHERE status = 'no-text';

-- What the index does not hold yet, noted in the transaction of the change itself. `entry` is twice the number of a document, or twice that
-- of an innovation plus one. A higher generation: it changed again while it was being indexed, and stays.
CREATE TABLE search_dirty (
  entry INTEGER PRIMARY KEY,
  generation INTEGER NOT NULL
) STRICT;

CREATE TRIGGER search_dirty_document_insert AFTER INSERT ON document BEGIN
  INSERT INTO search_dirty VALUES (new.number * 2, 1) ON CONFLICT DO UPDATE SET generation = generation + 1;
END;
CREATE TRIGGER search_dirty_document_update
AFTER UPDATE OF title, file_name, author, language, format, family, superseded_by, reader_version, imported_at ON document BEGIN
  INSERT INTO search_dirty VALUES (new.number * 2, 1) ON CONFLICT DO UPDATE SET generation = generation + 1;
  INSERT INTO search_dirty SELECT innovation * 2 + 1, 1 FROM innovation_document WHERE document = new.number
    ON CONFLICT DO UPDATE SET generation = generation + 1;
END;
CREATE TRIGGER search_dirty_document_delete AFTER DELETE ON document BEGIN
  INSERT INTO search_dirty VALUES (old.number * 2, 1) ON CONFLICT DO UPDATE SET generation = generation + 1;
END;
CREATE TRIGGER search_dirty_block_insert AFTER INSERT ON block BEGIN
  INSERT INTO search_dirty VALUES (new.document * 2, 1) ON CONFLICT DO UPDATE SET generation = generation + 1;
END;
CREATE TRIGGER search_dirty_block_delete AFTER DELETE ON block BEGIN
  INSERT INTO search_dirty VALUES (old.document * 2, 1) ON CONFLICT DO UPDATE SET generation = generation + 1;
END;
CREATE TRIGGER search_dirty_block_update AFTER UPDATE ON block BEGIN
  INSERT INTO search_dirty VALUES (new.document * 2, 1) ON CONFLICT DO UPDATE SET generation = generation + 1;
END;

CREATE TRIGGER search_dirty_innovation_insert AFTER INSERT ON innovation BEGIN
  INSERT INTO search_dirty VALUES (new.number * 2 + 1, 1) ON CONFLICT DO UPDATE SET generation = generation + 1;
END;
CREATE TRIGGER search_dirty_innovation_update AFTER UPDATE ON innovation BEGIN
  INSERT INTO search_dirty VALUES (new.number * 2 + 1, 1) ON CONFLICT DO UPDATE SET generation = generation + 1;
END;
-- Documents are filtered by the record they belong to as well.
CREATE TRIGGER search_dirty_innovation_values AFTER UPDATE ON innovation
WHEN old.region IS NOT new.region OR old.year IS NOT new.year OR old.stage IS NOT new.stage OR old.status IS NOT new.status
  OR old.agency IS NOT new.agency BEGIN
  INSERT INTO search_dirty SELECT document * 2, 1 FROM innovation_document WHERE innovation = new.number
    ON CONFLICT DO UPDATE SET generation = generation + 1;
END;
CREATE TRIGGER search_dirty_innovation_delete AFTER DELETE ON innovation BEGIN
  INSERT INTO search_dirty VALUES (old.number * 2 + 1, 1) ON CONFLICT DO UPDATE SET generation = generation + 1;
END;

CREATE TRIGGER search_dirty_link_insert AFTER INSERT ON innovation_document BEGIN
  INSERT INTO search_dirty VALUES (new.document * 2, 1), (new.innovation * 2 + 1, 1) ON CONFLICT DO UPDATE SET generation = generation + 1;
END;
CREATE TRIGGER search_dirty_link_update AFTER UPDATE OF role ON innovation_document BEGIN
  INSERT INTO search_dirty VALUES (new.document * 2, 1), (new.innovation * 2 + 1, 1) ON CONFLICT DO UPDATE SET generation = generation + 1;
END;
CREATE TRIGGER search_dirty_link_delete AFTER DELETE ON innovation_document BEGIN
  INSERT INTO search_dirty VALUES (old.document * 2, 1), (old.innovation * 2 + 1, 1) ON CONFLICT DO UPDATE SET generation = generation + 1;
END;

CREATE TRIGGER search_dirty_tag_insert AFTER INSERT ON innovation_tag BEGIN
  INSERT INTO search_dirty SELECT document * 2, 1 FROM innovation_document WHERE innovation = new.innovation
    UNION ALL SELECT new.innovation * 2 + 1, 1 WHERE TRUE ON CONFLICT DO UPDATE SET generation = generation + 1;
END;
CREATE TRIGGER search_dirty_tag_delete AFTER DELETE ON innovation_tag BEGIN
  INSERT INTO search_dirty SELECT document * 2, 1 FROM innovation_document WHERE innovation = old.innovation
    UNION ALL SELECT old.innovation * 2 + 1, 1 WHERE TRUE ON CONFLICT DO UPDATE SET generation = generation + 1;
END;
CREATE TRIGGER search_dirty_collection_insert AFTER INSERT ON innovation_collection BEGIN
  INSERT INTO search_dirty SELECT document * 2, 1 FROM innovation_document WHERE innovation = new.innovation
    UNION ALL SELECT new.innovation * 2 + 1, 1 WHERE TRUE ON CONFLICT DO UPDATE SET generation = generation + 1;
END;
CREATE TRIGGER search_dirty_collection_delete AFTER DELETE ON innovation_collection BEGIN
  INSERT INTO search_dirty SELECT document * 2, 1 FROM innovation_document WHERE innovation = old.innovation
    UNION ALL SELECT old.innovation * 2 + 1, 1 WHERE TRUE ON CONFLICT DO UPDATE SET generation = generation + 1;
END;
