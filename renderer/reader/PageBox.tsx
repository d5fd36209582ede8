import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Reader.module.css';

interface Props {
  readonly page: number;
  readonly pages: number;
  readonly onGo: (page: number) => void;
}

/** "Halaman 6 / 18": shows the page in sight and goes to the one that is typed. */
export function PageBox({ page, pages, onGo }: Props): ReactElement {
  const { t } = useTranslation('reader');
  const [typed, setTyped] = useState<string | undefined>();
  const go = (): void => {
    const wanted = Number(typed);
    if (typed !== undefined && Number.isInteger(wanted) && wanted >= 1) onGo(Math.min(wanted, pages));
    setTyped(undefined);
  };
  return (
    <label className={classes['pages']}>
      <span>{t('page')}</span>
      <input
        inputMode="numeric"
        aria-label={t('goToPage', { total: pages })}
        value={typed ?? String(page)}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped(event.target.value.replace(/\D/g, '').slice(0, 5))}
        onBlur={go}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Escape') setTyped(undefined);
        }}
      />
      <span>/ {pages}</span>
    </label>
  );
}
