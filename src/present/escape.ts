/** Article text is hostile: before it enters Markdown every character with a meaning there is made plain. */

/**
 * Text → Markdown that shows exactly this text on one line: no emphasis, link, image, HTML, entity, list or autolink.
 * CommonMark lets a backslash stand before any ASCII punctuation, so all of it gets one.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\s\u0085]+/gu, ' ')
    // characters that reorder or hide what follows them
    .replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');

/**
 * The same for documents that people read as they are and pass on: a backslash stands only where the character would be read
 * as markup, an address that links itself, a formula or a theme icon.
 */
export const escapeProse = (text: string): string =>
  text
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
    .replace(/[\\`*<>[\]|~#@$]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=[#\w])/g, '\\&')
    .replace(/:(?=[^\s\d])/g, '\\:')
    .replace(/(?<=www)\./gi, '\\.')
    // what begins a list, a rule or a heading
    .replace(/^ ?(?:[-+=]|\d{1,9}[.)](?=\s|$))/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);

/** `command:` address with arguments, safe inside a Markdown link's parentheses. */
export const commandUri = (command: string, args: readonly unknown[]): string =>
  `command:${command}?${encodeURIComponent(JSON.stringify(args)).replace(
    /[!'()*~]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )}`;

/** Text → HTML that shows exactly this text, in content and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
    .replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
