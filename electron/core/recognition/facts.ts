import type { Block, Fact, Section } from '../../contract/types';
import type { Vocabulary } from './vocabulary';

export function recogniseFacts(_blocks: readonly Block[], _sections: readonly Section[], _vocabulary: Vocabulary): readonly Fact[] {
  return [];
}
