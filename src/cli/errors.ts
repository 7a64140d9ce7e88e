/** Errors whose message is meant for the person at the terminal: what, where, and what to do. */
export class UserError extends Error {
  constructor(
    readonly code: 'folder-missing' | 'not-a-folder' | 'nothing-to-read' | 'bad-option' | 'bad-line',
    message: string,
  ) {
    super(message);
    this.name = 'UserError';
  }
}
