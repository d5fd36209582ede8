import type { KeyboardEvent, ReactElement } from 'react';
import { Button } from '@mantine/core';
import { IconBook2, IconDeviceUsb, IconFolder, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { choices, type Choice, type FirstRunState } from './use-first-run';
import classes from './Choices.module.css';

const icons: Readonly<Record<Choice, typeof IconPlus>> = { sample: IconBook2, create: IconPlus, open: IconFolder, receive: IconDeviceUsb };

function moveFocus(event: KeyboardEvent<HTMLUListElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button[data-choice]')];
  const now = buttons.findIndex((button) => button === document.activeElement);
  buttons[Math.min(buttons.length - 1, Math.max(0, now + step))]?.focus();
}

/** The four ways to start; arrow keys move between them, Enter does the lit one. */
export function Choices({ first }: { readonly first: FirstRunState }): ReactElement {
  const { t } = useTranslation('first-run');
  return (
    // The buttons in the list are the interactive part; it only takes their arrow keys.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul className={classes['list']} aria-label={t('choices')} onKeyDown={moveFocus}>
      {choices.map((choice) => (
        <ChoiceRow key={choice} choice={choice} first={first} />
      ))}
    </ul>
  );
}

function ChoiceRow({ choice, first }: { readonly choice: Choice; readonly first: FirstRunState }): ReactElement {
  const { t } = useTranslation('first-run');
  const Icon = icons[choice];
  const needsFolder = choice === 'create' || choice === 'receive';
  const lit = first.lit === choice;
  const recent = choice === 'open' ? (first.start?.recentLibraries ?? []).filter((one) => one.exists).slice(0, 2) : [];
  return (
    <li className={`${classes['choice'] ?? ''} ${lit ? (classes['lit'] ?? '') : ''}`} onMouseEnter={() => first.light(choice)}>
      <span className={classes['icon']}>
        <Icon size={20} stroke={1.75} aria-hidden="true" />
      </span>
      <div>
        <b className={classes['title']} id={`choice-${choice}`}>
          {t(`${choice}.title`)}
        </b>
        <span className={classes['text']}>{t(`${choice}.text`)}</span>
        {recent.length === 0 ? null : (
          <span className={classes['text']}>
            {t('recent')}{' '}
            {recent.map((one) => (
              <button
                key={one.path}
                type="button"
                className={`ri-link ${classes['recent'] ?? ''}`}
                title={one.path}
                onClick={() => first.openRecent(one.path)}
              >
                {one.name}
              </button>
            ))}
          </span>
        )}
      </div>
      <Button
        size="md"
        data-choice={choice}
        variant={choice === 'sample' ? 'filled' : 'default'}
        aria-describedby={`choice-${choice}`}
        disabled={first.busy !== undefined || (needsFolder && first.folder?.usable !== true)}
        onFocus={() => first.light(choice)}
        onClick={() => first.run(choice)}
      >
        {first.busy === choice ? t(`${choice}.busy`) : t(`${choice}.button`)}
      </Button>
    </li>
  );
}
