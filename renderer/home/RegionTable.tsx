import type { ReactElement } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/format';
import { useRegions } from '../vocabularies';
import map from './Map.module.css';

/** The map as a table: the same numbers, most first. */
export function RegionTable({ counts }: { readonly counts: Readonly<Record<string, number>> }): ReactElement {
  const { t } = useTranslation('home');
  const { number } = useFormat();
  const { list } = useRegions();
  const rows = list.toSorted((a, b) => (counts[b.code] ?? 0) - (counts[a.code] ?? 0) || a.name.localeCompare(b.name));
  return (
    <div className={map['table']} tabIndex={0} role="region" aria-label={t('table.caption')}>
      <table>
        <caption className="ri-hidden">{t('table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.region')}</th>
            <th scope="col">{t('table.count')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((region) => (
            <tr key={region.code}>
              <td>
                <Link to="/innovations" search={{ region: region.code }}>
                  {region.name}
                </Link>
              </td>
              <td>{number(counts[region.code] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
