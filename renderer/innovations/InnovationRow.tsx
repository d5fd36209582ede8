import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '@mantine/core';
import type { InnovationSummary } from '../../electron/contract/types';
import { useFormat } from '../ui/format';
import { RegionName } from '../ui/regions';
import { StatusLabel } from '../ui/StatusLabel';

interface Props {
  readonly innovation: InnovationSummary;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}

/** The cells of one innovation. */
export function InnovationRow({ innovation, chosen, onToggle }: Props): ReactElement {
  const { t } = useTranslation(['innovations', 'common']);
  const format = useFormat();
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- a click on the box is no click on the row */}
      <span role="gridcell" onClick={(event) => event.stopPropagation()}>
        <Checkbox size="xs" tabIndex={-1} aria-label={t('selectOne', { name: innovation.name })} checked={chosen} onChange={onToggle} />
      </span>
      <span role="gridcell" data-column="name">
        <b>{innovation.name}</b>
        {innovation.expansion !== undefined && <small title={innovation.expansion}>{innovation.expansion}</small>}
      </span>
      <span role="gridcell" data-column="region" className="ri-ellipsis">
        <RegionName code={innovation.region} />
      </span>
      <span role="gridcell" data-column="agency" className="ri-ellipsis" title={innovation.agency}>
        {innovation.agency}
      </span>
      <span role="gridcell" data-column="year">
        {innovation.year}
      </span>
      <span role="gridcell" data-column="stage">
        {innovation.stage !== undefined && t(`common:stage.${innovation.stage}`)}
      </span>
      <span role="gridcell" data-column="status">
        <StatusLabel status={innovation.status} />
      </span>
      <span role="gridcell" data-column="documents">
        {format.number(innovation.documents.length)}
      </span>
      <span role="gridcell" data-column="updated">
        {format.date(innovation.updatedAt)}
      </span>
    </>
  );
}
