/** The matrix in its page: the keyboard in the grid, the choices, and what is asked of the editor. Text comes as HTML of ours. */

interface Host {
  postMessage(message: unknown): void;
}
declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const main = document.querySelector('main')!;
const cellAt = (row: number, column: number): HTMLElement | null =>
  main.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
const placeOf = (cell: HTMLElement): readonly [number, number] => [
  Number(cell.dataset['row']),
  Number(cell.dataset['column']),
];

function focusCell(cell: HTMLElement | null): void {
  if (!cell) return;
  for (const other of main.querySelectorAll<HTMLElement>('[data-row][tabindex="0"]')) other.tabIndex = -1;
  cell.tabIndex = 0;
  cell.focus();
}

const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

main.addEventListener('keydown', (event) => {
  const cell = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-row]') : null;
  if (!cell) return;
  const [row, column] = placeOf(cell);
  const move = moves[event.key];
  if (move) focusCell(cellAt(row + move[0], column + move[1]));
  else if (event.key === 'Home') focusCell(cellAt(event.ctrlKey ? 0 : row, 0));
  else if (event.key === 'End') {
    const last = [...main.querySelectorAll<HTMLElement>('[data-row]')].map(placeOf).at(-1);
    if (last) focusCell(cellAt(event.ctrlKey ? last[0] : row, last[1]));
  } else if (event.key === 'Enter' || event.key === ' ') open(cell);
  else return;
  event.preventDefault();
});

main.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.id === 'markdown') {
    host.postMessage({ type: 'markdown' });
    return;
  }
  const cell = target?.closest<HTMLElement>('[data-row]');
  if (!cell) return;
  focusCell(cell);
  open(cell);
});

function open(cell: HTMLElement): void {
  const [row, column] = placeOf(cell);
  host.postMessage({ type: 'open', row, column });
}

main.addEventListener('change', () => {
  const value = (id: string): string => main.querySelector<HTMLSelectElement>(`#${id}`)?.value ?? '';
  host.postMessage({ type: 'choose', sort: value('sort'), shown: value('shown'), entity: value('entity') });
});

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (typeof data !== 'object' || data === null || !('body' in data) || typeof data.body !== 'string') return;
  const focused = document.activeElement;
  const id = focused?.id ?? '';
  const place = focused instanceof HTMLElement && focused.dataset['row'] !== undefined ? placeOf(focused) : undefined;
  main.innerHTML = data.body;
  // who has chosen something goes on from there
  if (id !== '') document.querySelector<HTMLElement>(`#${id}`)?.focus();
  else if (place) focusCell(cellAt(...place) ?? cellAt(0, 0));
});

host.postMessage({ type: 'ready' });
