import { useState } from 'react';
import type { BundlePreview, MergeReport } from '../../electron/contract/types';
import { shell } from '../library';

/** A bundle that was looked at; the token stands for its file. */
export type LookedAt = BundlePreview & { readonly token: string };

type Progress =
  | { readonly state: 'choosing' | 'checking'; readonly bundle?: undefined }
  | { readonly state: 'looking' | 'merging'; readonly bundle: LookedAt }
  | { readonly state: 'merged'; readonly bundle: LookedAt; readonly report: MergeReport }
  | { readonly state: 'failed'; readonly bundle?: LookedAt; readonly error: unknown };

/** The way of a bundle into the library, and what moves it on. */
export type Receiving = Progress & { readonly choose: () => void; readonly merge: () => void };

/** Asks for a bundle, holds what was found in it, merges it when told to. */
export function useReceiving(): Receiving {
  const [progress, setProgress] = useState<Progress>({ state: 'choosing' });
  const choose = async (): Promise<void> => {
    const before = progress;
    setProgress({ state: 'checking' });
    try {
      const bundle = await shell.chooseBundle({});
      setProgress(bundle ? { state: 'looking', bundle } : before);
    } catch (error) {
      setProgress({ state: 'failed', error });
    }
  };
  const merge = async (): Promise<void> => {
    const { bundle } = progress;
    if (!bundle) return;
    setProgress({ state: 'merging', bundle });
    try {
      setProgress({ state: 'merged', bundle, report: await shell.mergeBundle({ token: bundle.token }) });
    } catch (error) {
      setProgress({ state: 'failed', bundle, error });
    }
  };
  return { ...progress, choose: () => void choose(), merge: () => void merge() };
}
