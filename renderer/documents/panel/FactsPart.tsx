import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fact } from '../../../electron/contract/types';
import type { Passage } from '../../reader/desk';
import { usePlaceWords } from '../../reader/use-citation';
import { SourceTab } from '../../ui/SourceTab';
import { Confidence, sureFrom } from './Confidence';
import { groupFacts, type FactGroup } from './fact-groups';
import { Slip } from './Slip';
import { useFactValue } from './use-fact-value';
import classes from './Panel.module.css';

const shownAtFirst = 8;

interface Props {
  readonly facts: readonly Fact[];
  readonly onShow: (passage: Passage) => void;
}

/** The facts of a document in groups, each with the passage it was read from. */
export function FactsPart({ facts, onShow }: Props): ReactElement {
  const { t } = useTranslation('recognition');
  return (
    <Slip name="facts" title={t('part.facts')} count={facts.length}>
      {facts.length === 0 ? <p className={classes['none']}>{t('facts.none')}</p> : null}
      {groupFacts(facts).map(({ group, facts: inGroup }) => (
        <Group key={group} group={group} facts={inGroup} onShow={onShow} />
      ))}
    </Slip>
  );
}

function Group({ group, facts, onShow }: Props & { readonly group: FactGroup }): ReactElement {
  const { t } = useTranslation('recognition');
  const [all, setAll] = useState(false);
  const shown = all ? facts : facts.slice(0, shownAtFirst);
  return (
    <div data-group={group}>
      <h3 className={classes['groupHead']}>{t(`facts.${group}`)}</h3>
      <ul>
        {shown.map((fact) => (
          <Line key={`${fact.kind} ${fact.value}`} fact={fact} onShow={onShow} />
        ))}
      </ul>
      {facts.length > shownAtFirst ? (
        <p className={classes['more']}>
          <button type="button" className="ri-link ri-small" onClick={() => setAll(!all)}>
            {all ? t('facts.fewer') : t('facts.more', { n: facts.length - shownAtFirst })}
          </button>
        </p>
      ) : null}
    </div>
  );
}

function Line({ fact, onShow }: { readonly fact: Fact; readonly onShow: Props['onShow'] }): ReactElement {
  const { t } = useTranslation('recognition');
  const value = useFactValue();
  const place = usePlaceWords();
  const { page, paragraph, quote, confidence } = fact;
  const where = place({ ...(page !== undefined && { page }), ...(paragraph !== undefined && { paragraph }) });
  const isMeasured = fact.kind === 'result' || fact.kind === 'target';
  return (
    <li className={classes['fact']} data-kind={fact.kind}>
      <span className={classes['statement']}>
        {isMeasured ? null : <span className={classes['label']}>{t(`fact.${fact.kind}`)}</span>}
        <span className={classes['value']} title={quote}>
          {value(fact)}
        </span>
        {isMeasured ? <span className={classes['said']}>{quote}</span> : null}
      </span>
      <span className={classes['source']}>
        {confidence < sureFrom ? <Confidence value={confidence} /> : null}
        <SourceTab onOpen={() => onShow({ page, paragraph, quote })}>{where}</SourceTab>
      </span>
    </li>
  );
}
