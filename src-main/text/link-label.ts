/** A name as a Markdown link shows it: on one line, with nothing in it that acts. */
export function labelOf(name: string): string {
  return name.replace(/\s*\n\s*/g, ' ').replace(/[\\[\]`*_<>~&]/g, '\\$&')
}
