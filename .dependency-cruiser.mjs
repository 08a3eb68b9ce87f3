// The import walls: data flows one way, and only src/gas knows Google, only src/host knows Node.
/** @type {(folder: string, allowed: string, why: string) => import('dependency-cruiser').IForbiddenRuleType} */
const wall = (folder, allowed, why) => ({
  name: `${folder}-wall`,
  comment: why,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { pathNot: `^src/(${folder}/|${allowed})|^node_modules/zod/mini/` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'two files that need each other are one idea',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    wall('guide', '^$', 'the guide is data: it stands on nothing of ours'),
    wall('choose', '^$', 'the kernel is numbers in, numbers out: it knows no medicine and no sheet'),
    wall('rows', 'result\\.ts', 'rows become records: no judgement here'),
    wall('assess', 'guide/|rows/|result\\.ts', 'an assessment sees one record and the guide, never the list'),
    wall('list', 'assess/|choose/|rows/|guide/|result\\.ts', 'the list puts assessments and choice together'),
    wall('report', 'list/|assess/|rows/|guide/|result\\.ts', 'reports show the list: they decide nothing'),
    wall(
      'functions',
      'pipeline\\.ts|rows/|report/|guide/|assess/|result\\.ts',
      'custom functions are thin doors to the pipeline',
    ),
    wall('rpc', 'report/|result\\.ts', 'the contract of the sidebar knows shapes only'),
    wall(
      'gas',
      'functions/|(adviserP|cohortP|planP|p)ipeline\\.ts|rpc/|rows/|report/|guide/|result\\.ts',
      'the Sheets adapter carries, it does not decide',
    ),
    {
      name: 'pipeline-is-the-spine',
      comment: 'the pipeline calls the domain, never a host',
      severity: 'error',
      from: { path: '^src/(adviserP|cohortP|planP|p)ipeline\\.ts' },
      to: { path: '^src/(gas|host|rpc|functions)/|^sidebar/' },
    },
    {
      name: 'sidebar-wall',
      comment: 'the sidebar talks to the server through the contract only',
      severity: 'error',
      from: { path: '^sidebar/' },
      to: { pathNot: '^sidebar/|^src/rpc/|^node_modules/(preact|zod/mini)/' },
    },
    {
      name: 'host-wall',
      comment: 'the host runs dist/ as a user would: it must not reach around the bundle',
      severity: 'error',
      from: { path: '^src/host/' },
      to: { path: '^src/(?!host/|rpc/)|^sidebar/' },
    },
    {
      name: 'no-node-in-the-product',
      comment: 'Apps Script and the sidebar have no Node built-ins',
      severity: 'error',
      from: { path: '^(src/(?!host/)|sidebar/)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'src-not-tests',
      comment: 'what ships does not depend on its tests',
      severity: 'error',
      from: { path: '^(src|sidebar)/' },
      to: { path: '^(tests|scripts)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'module', 'default'] },
  },
};
