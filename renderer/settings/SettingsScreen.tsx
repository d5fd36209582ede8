import type { ComponentType, KeyboardEvent, ReactElement } from 'react';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DisplayPage } from './DisplayPage';
import { HelpPage } from './HelpPage';
import { LanguagePage } from './LanguagePage';
import { LibraryPage } from './LibraryPage';
import { OfficePage } from './OfficePage';
import { VocabularyPage } from './VocabularyPage';
import classes from './Settings.module.css';

const route = getRouteApi('/settings');

const pages = {
  library: LibraryPage,
  office: OfficePage,
  vocabulary: VocabularyPage,
  display: DisplayPage,
  language: LanguagePage,
  help: HelpPage,
} as const satisfies Record<string, ComponentType>;
type PageName = keyof typeof pages;
const names = Object.keys(pages) as PageName[];

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a')];
  const now = links.findIndex((link) => link === document.activeElement);
  links[Math.min(links.length - 1, Math.max(0, now + step))]?.focus();
}

/** The program's settings, a page each; every change takes effect at once. */
export function SettingsScreen(): ReactElement {
  const { t } = useTranslation('settings');
  const { page = 'library' } = route.useSearch();
  const Page = pages[page];
  return (
    <div className={classes['screen']}>
      {/* The links are the interactive part; the arrow keys of their list are taken here. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <nav className={classes['pages']} data-region="pages" aria-label={t('title')} onKeyDown={moveFocus}>
        {names.map((name) => (
          <Link
            key={name}
            to="/settings"
            search={{ page: name }}
            replace
            className={classes['page']}
            aria-current={name === page ? 'page' : undefined}
          >
            {t(`pages.${name}`)}
          </Link>
        ))}
      </nav>
      <section className={classes['column']} data-region="page">
        <h1 className="ri-title">{t(`pages.${page}`)}</h1>
        <p className="ri-small ri-ink3">{t('effect')}</p>
        <Page />
      </section>
    </div>
  );
}
