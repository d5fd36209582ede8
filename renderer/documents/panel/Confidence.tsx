import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import classes from './Sections.module.css';

/** Below this a person should look; headings and facts are scored from 0 to 1. */
export const sureFrom = 0.6;

/** How sure the program is, in a word and a shape. */
export function Confidence({ value }: { readonly value: number }): ReactElement {
  const { t } = useTranslation('recognition');
  const isSure = value >= sureFrom;
  const Icon = isSure ? IconCircleCheck : IconAlertTriangle;
  return (
    <span className={classes['confidence']} data-unsure={isSure ? undefined : ''}>
      <Icon size={14} stroke={2} aria-hidden="true" />
      {t(isSure ? 'sure' : 'unsure')}
    </span>
  );
}
