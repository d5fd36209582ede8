import { Component, type ReactElement, type ReactNode } from 'react';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Translation } from 'react-i18next';
import { ErrorPanel } from '../ui/ErrorPanel';
import classes from './ScreenBoundary.module.css';

interface State {
  readonly error?: unknown;
}

/** Keeps a screen that fails from taking the frame with it. */
export class ScreenBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render(): ReactNode {
    return this.state.error === undefined ? (
      this.props.children
    ) : (
      <Failed error={this.state.error} onRetry={() => this.setState({ error: undefined })} />
    );
  }
}

function Failed({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }): ReactElement {
  return (
    <Translation ns={['frame', 'common']}>
      {(t) => (
        <div className={classes['failed']}>
          <h1 className="ri-title">{t('failed.title')}</h1>
          <ErrorPanel error={error}>
            <Button size="xs" variant="default" onClick={onRetry}>
              {t('common:action.retry')}
            </Button>
            <Link to="/" className="ri-link ri-small">
              {t('failed.home')}
            </Link>
          </ErrorPanel>
        </div>
      )}
    </Translation>
  );
}
