import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DropOverlay } from './DropOverlay';
import { KeySheet } from './KeySheet';
import { Rail } from './Rail';
import { ScreenBoundary } from './ScreenBoundary';
import { StatusBar } from './StatusBar';
import { TopBar } from './TopBar';
import { useCommands } from './use-commands';
import classes from './Frame.module.css';

/** What every screen stands in: top bar, rail, the screen itself, status bar. */
export function Frame(): ReactElement {
  const { t } = useTranslation('frame');
  const [keys, setKeys] = useState(false);
  const showKeys = useCallback(() => setKeys(true), []);
  useCommands(showKeys);
  const path = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => document.getElementById('main')?.scrollTo({ top: 0 }), [path]);
  return (
    <div className={classes['frame']}>
      <a
        href="#main"
        className={classes['skip']}
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {t('skip')}
      </a>
      <TopBar />
      <Rail />
      <main id="main" className={classes['main']} data-region="main" tabIndex={-1}>
        <ScreenBoundary key={path}>
          <Outlet />
        </ScreenBoundary>
      </main>
      <StatusBar />
      <DropOverlay />
      <KeySheet opened={keys} onClose={() => setKeys(false)} />
    </div>
  );
}
