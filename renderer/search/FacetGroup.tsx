import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { Facet } from '../../electron/contract/types';
import { useFormat } from '../ui/format';
import { listedValues, toggled } from './facets';
import { useFacetLabel } from './use-facet-label';
import classes from './Facets.module.css';

interface Props {
  readonly facet: Facet;
  readonly chosen: readonly string[];
  readonly startsOpen: boolean;
  readonly onChoose: (values: readonly string[]) => void;
}

const most = 5;

/** One filter: its values with their numbers, those that count most first. */
export function FacetGroup({ facet, chosen, startsOpen, onChoose }: Props): ReactElement {
  const { t } = useTranslation('search');
  const [open, setOpen] = useState(startsOpen);
  const heading = useId();
  const Icon = open ? IconChevronUp : IconChevronDown;
  return (
    <section className={classes['facet']} aria-labelledby={heading}>
      <h2 className={classes['head']}>
        <button type="button" id={heading} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(`field.${facet.field}`)}
          <Icon size={14} stroke={2} aria-hidden="true" />
        </button>
      </h2>
      {open ? <FacetValues facet={facet} chosen={chosen} onChoose={onChoose} /> : null}
    </section>
  );
}

interface ValuesProps extends Omit<Props, 'startsOpen'> {
  /** Stands above the values. */
  readonly children?: ReactNode;
  readonly moreWords?: (n: number) => string;
}

/** The values of a filter as switches, the first few and the others on demand. */
export function FacetValues({ facet, chosen, onChoose, moreWords }: ValuesProps): ReactElement {
  const { t } = useTranslation('search');
  const format = useFormat();
  const label = useFacetLabel();
  const [all, setAll] = useState(false);
  const labelled = facet.values.map((one) => ({ ...one, label: label(facet.field, one.value, one.label) }));
  const shown = listedValues(labelled, chosen, all ? Infinity : most);
  const others = listedValues(labelled, chosen, Infinity).length - shown.length;
  return (
    <>
      <ul className={classes['values']}>
        {shown.map(({ value, count, label: words }) => (
          <li key={value} className={classes['value']}>
            <Checkbox
              size="xs"
              radius={3}
              checked={chosen.includes(value)}
              onChange={() => onChoose(toggled(chosen, value))}
              label={<Named words={label(facet.field, value, words)} count={t('results_count', { count, n: format.number(count) })} />}
            />
            <span aria-hidden="true">{format.number(count)}</span>
          </li>
        ))}
      </ul>
      {others > 0 || all ? (
        <button type="button" className="ri-link ri-small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewer') : (moreWords?.(others) ?? t('others', { n: format.number(others) }))}
        </button>
      ) : null}
    </>
  );
}

/** The words of a value; its number stands beside it for the eye and belongs to its name for the ear. */
function Named({ words, count }: { readonly words: string; readonly count: string }): ReactElement {
  return (
    <span className={classes['words']} title={words}>
      {words}
      <span className="ri-hidden">, {count}</span>
    </span>
  );
}
