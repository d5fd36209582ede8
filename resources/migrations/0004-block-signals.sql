-- What a block's look and place say beside its words (bold, relative size, counted number, role), as JSON: sections are recognised by it.
ALTER TABLE block ADD COLUMN signals TEXT;
