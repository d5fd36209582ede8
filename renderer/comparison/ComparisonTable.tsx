import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { furnishings, type DocumentSummary, type Innovation } from '../../electron/contract/types';
import { completeness, textSections } from '../innovations/record-sections';
import { useLibrary } from '../library';
import { RegionName } from '../ui/regions';
import { StatusLabel } from '../ui/StatusLabel';
import { useFurnishings } from './use-furnishings';
import classes from './Comparison.module.css';

interface Props {
  readonly innovations: readonly Innovation[];
}

/** A row for each part of a record, a column for each innovation; what is missing is said. */
export function ComparisonTable({ innovations }: Props): ReactElement {
  const { t } = useTranslation(['comparison', 'innovations', 'common']);
  const documents = useLibrary('documents', {}).data ?? [];
  const rows: readonly (readonly [string, (innovation: Innovation) => ReactNode])[] = [
    [t('innovations:columns.region'), ({ region }) => region && <RegionName code={region} full />],
    [t('innovations:columns.agency'), ({ agency }) => agency],
    [t('innovations:columns.year'), ({ year }) => year],
    [t('innovations:columns.stage'), ({ stage }) => stage && t(`common:stage.${stage}`)],
    [t('innovations:columns.status'), ({ status }) => <StatusLabel status={status} />],
    ...textSections.map((section) => [t(`innovations:section.${section}`), (innovation: Innovation) => innovation[section]] as const),
    [t('comparison:documents'), (innovation) => <Documents innovation={innovation} all={documents} />],
    [t('comparison:complete'), (innovation) => <Complete innovation={innovation} />],
  ];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">
            <span className="ri-hidden">{t('comparison:part')}</span>
          </th>
          {innovations.map(({ id, name, expansion }) => (
            <th key={id} scope="col">
              <Link to="/innovations/$id" params={{ id }}>
                {name}
              </Link>
              {expansion === undefined ? null : <small>{expansion}</small>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, value]) => (
          <Row key={name} name={name}>
            {innovations.map((innovation) => (
              <Cell key={innovation.id}>{value(innovation)}</Cell>
            ))}
          </Row>
        ))}
        <Furnished innovations={innovations} />
      </tbody>
    </table>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <tr>
      <th scope="row">{name}</th>
      {children}
    </tr>
  );
}

function Cell({ children }: { readonly children: ReactNode }): ReactElement {
  const isEmpty = children === undefined || children === '' || children === false || children === null;
  return (
    <td data-cell="" tabIndex={-1}>
      {isEmpty ? <Missing /> : children}
    </td>
  );
}

function Furnished({ innovations }: Props): ReactElement {
  const { t } = useTranslation(['comparison', 'search']);
  const furnished = useFurnishings(innovations);
  return (
    <Row name={t('search:field.has')}>
      {innovations.map(({ id }) => {
        const has = furnished.get(id);
        if (has === undefined) return <Cell key={id}>…</Cell>;
        return (
          <Cell key={id}>
            <ul>
              {furnishings.map((one) => (
                <li key={one} className={has.includes(one) ? '' : (classes['missing'] ?? '')}>
                  {has.includes(one) ? t(`search:has.${one}`) : t('comparison:hasNot', { what: t(`search:has.${one}`) })}
                </li>
              ))}
            </ul>
          </Cell>
        );
      })}
    </Row>
  );
}

function Documents({ innovation, all }: { readonly innovation: Innovation; readonly all: readonly DocumentSummary[] }): ReactElement {
  const { t } = useTranslation('common');
  const titles = new Map(all.map(({ id, title }) => [id, title]));
  const attached = innovation.documents.filter(({ documentId }) => titles.has(documentId));
  if (attached.length === 0) return <Missing />;
  return (
    <ul>
      {attached.map(({ documentId, role }) => (
        <li key={documentId}>
          {t(`role.${role}`)}:{' '}
          <Link to="/documents/$id" params={{ id: documentId }}>
            {titles.get(documentId)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Missing(): ReactElement {
  const { t } = useTranslation('comparison');
  return <span className={classes['missing']}>{t('missing')}</span>;
}

function Complete({ innovation }: { readonly innovation: Innovation }): ReactElement {
  const { t } = useTranslation(['comparison', 'innovations']);
  const { present, total, gaps } = completeness(innovation);
  return (
    <>
      {t('comparison:completeOf', { n: present, total })}
      {gaps.length === 0 ? null : (
        <small>
          {t('innovations:dossier.completenessGaps', {
            names: gaps.map((gap) => t(`innovations:section.${gap}`).toLowerCase()).join(', '),
          })}
        </small>
      )}
    </>
  );
}
