import type { z } from 'zod';
import { allowed } from './nearest.ts';

type Issue = z.core.$ZodIssue;

const PLAIN_NAMES: Record<string, string> = {
  string: 'text in quotes',
  number: 'a number',
  array: 'a list',
  object: 'a set of fields',
  record: 'a set of fields',
  boolean: 'true or false',
};

function show(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === '') return 'empty';
  return typeof value === 'object' && value !== null
    ? Array.isArray(value)
      ? 'a list'
      : 'a set of fields'
    : JSON.stringify(value);
}

/** The value at a path inside plain data; undefined when the path leaves it. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (node, key) => (node as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );
}

/** One plain sentence for one fault found by a schema: the field, what was found, what may stand. */
export function explain(issue: Issue, data: unknown): string {
  const field = issue.path
    .filter((key) => typeof key !== 'number')
    .map(String)
    .join('.');
  const found = valueAt(data, issue.path);
  const subject = field === '' ? 'the row' : `"${field}"`;
  const is = `${subject} is ${show(found)}`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${issue.keys.map((key) => `"${key}"`).join(', ')} is not a field here.`;
    case 'invalid_value':
      return `${is}; allowed: ${allowed(String(found), issue.values.map(String))}.`;
    case 'invalid_type':
      return `${is}; it must be ${PLAIN_NAMES[issue.expected] ?? issue.expected}.`;
    case 'invalid_union':
      return `${is}; it must be text or a number.`;
    case 'too_small':
      return typeof found === 'string' ? `${subject} is empty.` : `${is}; it is too small.`;
    case 'too_big':
      return `${is}; it is too large.`;
    case 'invalid_format':
      return issue.format === 'url'
        ? `${is}; it must be an address that begins with http:// or https://.`
        : `${is}; allowed: lower-case letters, digits and single hyphens.`;
    case 'custom': {
      const forms: unknown = issue.params?.['forms'];
      const words: unknown = issue.params?.['sentence'];
      if (typeof forms === 'string') return `${is}; allowed: ${forms}.`;
      return typeof words === 'string' ? `${words}.` : `${is}; ${issue.message}.`;
    }
    default:
      return `${is}; ${issue.message}.`;
  }
}
