/** 'plan-project-count' becomes planProjectCount; a leading digit gets an underscore before it. */
export function constantName(id: string): string {
  const camel = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return /^\d/.test(camel) ? `_${camel}` : camel;
}
