import type { ImportApi } from '../contract/import-api';
import { LibraryError } from '../contract/errors';
import type { LibraryParts } from './library-parts';
import { decideVersion, listVersionOffers } from './records/version-offers';
import { addVersion, listVersions } from './records/versions';
import { writePendingSidecars } from './sidecars';

type Methods = Pick<ImportApi, 'versions' | 'versionOffers' | 'acceptVersion' | 'dismissVersion'>;

/** Versions of documents: offered, accepted by a person, carried by the sidecars. */
export function versionMethods({ database, folder, emit }: LibraryParts, forgetSuggestions: () => void): Methods {
  return {
    versions: ({ id }) => listVersions(database.read, id),
    versionOffers: () => listVersionOffers(database.read),
    acceptVersion: async ({ document, of }) => {
      await database.write(async (tx) => {
        await addVersion(tx, document, of);
        await decideVersion(tx, { document, of }, 'accepted');
      });
      await writePendingSidecars(folder, database);
      forgetSuggestions();
      emit('library-changed', { documents: true, innovations: false });
    },
    dismissVersion: async ({ document, of }) => {
      if (document === of) throw new LibraryError('versions-unsuitable');
      await database.write((tx) => decideVersion(tx, { document, of }, 'dismissed'));
      emit('library-changed', { documents: true, innovations: false });
    },
  };
}
