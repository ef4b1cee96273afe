/** Twenty topics: eighteen that the report covers, and two that it does not. */
export const COVERED = [
  'education',
  'health',
  'agriculture and rural areas',
  'transport',
  'innovation and science',
  'employment',
  'environment',
  'housing and urban renewal',
  'opening up and foreign trade',
  'elderly care',
  'Haining',
  'public safety',
  'digital reform',
  'culture and tourism',
  'business environment',
  'manufacturing',
  'common prosperity',
  'Jiashan',
];
export const UNCOVERED = ['lottery and gambling regulation', 'space launch site'];
