import type { GroupReport, Report, RoleView } from '@driehoek/sdk/checklist';
import type { Role } from '@driehoek/sdk/shared';
import type { ReportTexts } from './report-texts.js';

/** A group whose answers can be looked at: everyone, the people of a role, or who answered in the name of an office. */
export interface ShownGroup {
  /** For a control: `all`, a role, or `office:` and a role. */
  readonly key: string;
  /** Absent for everyone. */
  readonly role?: Role;
  readonly office?: true;
  readonly report: GroupReport;
}

/** Lists the groups of a report: everyone, then roles, then offices. */
export function listGroups({ groups, offices = {} }: Report): ShownGroup[] {
  const { all, ...roles } = groups;
  const list = (part: { readonly [role in Role]?: GroupReport }) => Object.entries(part) as [Role, GroupReport][];
  return [
    ...(all ? [{ key: 'all', report: all }] : []),
    ...list(roles).map(([role, report]) => ({ key: role, role, report })),
    ...list(offices).map(([role, report]) => ({ key: `office:${role}`, role, office: true as const, report })),
  ];
}

/** Finds the group that the reader chose; the first, where the report does not show that one. */
export function findShownGroup({
  report,
  group,
}: {
  readonly report: Report;
  readonly group: string;
}): ShownGroup | undefined {
  const groups = listGroups(report);
  return groups.find(({ key }) => key === group) ?? groups[0];
}

/** Lists the sides whose views can differ: roles and offices; everyone beside the offices where no role is shown. */
export function listSides(report: Report): ShownGroup[] {
  const groups = listGroups(report);
  const hasRoles = groups.some(({ role, office }) => role && !office);
  return groups.filter(({ role }) => role || !hasRoles);
}

/** Formats the name of a group. */
export function formatGroup({ role, office }: Pick<ShownGroup, 'role' | 'office'>, translate: ReportTexts): string {
  if (!role) return translate('checklist.report.all');
  const name = translate(`roles.${role}`);
  return office ? translate('checklist.advice.office', { role: name }) : name;
}

/** Formats whose answers these are, and of how many. */
export function formatWhose(group: ShownGroup, translate: ReportTexts): string {
  return `${translate('checklist.report.whose')} ${formatGroup(group, translate)} (${group.report.respondents})`;
}

/** Whether a group is one side of a gap. */
export function isSide({ role, office }: ShownGroup, view: RoleView): boolean {
  return (role ?? 'all') === view.role && office === view.office;
}
