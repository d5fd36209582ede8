-- What a block's look and place say beside its words (bold, relative size, counted number, role), as JSON: sections are recognised by it.
ALTER TABLE block ADD COLUMN signals TEXT;

-- Pages whose text was not read because they are broken or beyond a limit, as a JSON list.
ALTER TABLE document ADD COLUMN skipped_pages TEXT;

-- The zip that holds the file; its path is then the zip's with the name in it behind.
ALTER TABLE import_job ADD COLUMN archive TEXT;
