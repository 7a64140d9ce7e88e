/** Ids in the code and in package.json are the same, both ways; every text of the manifest is there to be translated. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import {
  colors,
  commands,
  comments,
  compareCommands,
  container,
  contextKeys,
  correctionCommands,
  decisionCommands,
  markSettings,
  noteCommands,
  readingCommands,
  reviewCommands,
  rowCommands,
  sampleFiles,
  settingKeys,
  tools,
  verdictCommands,
  views,
} from '../src/editor/ids';
import { defaultMinScore } from '../src/engine';

interface Entry {
  readonly command: string;
  readonly when?: string;
  readonly key?: string;
  readonly title?: string;
  readonly icon?: string;
  readonly group?: string;
  readonly category?: string;
}

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly capabilities: { readonly untrustedWorkspaces: unknown; readonly virtualWorkspaces: unknown };
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly Entry[];
    readonly keybindings: readonly (Entry & { readonly mac?: string })[];
    readonly menus: Readonly<Record<string, readonly Entry[]>>;
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string; readonly icon: string }[] };
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string; readonly when?: string }[];
    readonly configuration: readonly {
      readonly title: string;
      readonly order: number;
      readonly properties: Readonly<Record<string, Setting>>;
    }[];
    readonly languageModelTools: readonly {
      readonly name: string;
      readonly displayName: string;
      readonly userDescription: string;
      readonly modelDescription: string;
      readonly toolReferenceName: string;
      readonly when: string;
      readonly inputSchema: {
        readonly type: string;
        readonly properties: Readonly<Record<string, { readonly description?: string }>>;
      };
    }[];
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly id: string;
        readonly description: string;
        readonly media: { readonly svg: string; readonly altText: string };
        readonly completionEvents: readonly string[];
      }[];
    }[];
  };
}

interface Setting {
  readonly default: unknown;
  readonly order: number;
  readonly scope: string;
  readonly markdownDescription: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
}

const root = process.cwd();
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const texts = JSON.parse(read('package.nls.json')) as Record<string, string>;
const { contributes } = manifest;
const sorted = (ids: Iterable<string>): string[] => [...ids].sort();
const allCommands = {
  ...commands,
  ...decisionCommands,
  ...compareCommands,
  ...readingCommands,
  ...reviewCommands,
  ...verdictCommands,
  ...rowCommands,
  ...correctionCommands,
  ...noteCommands,
};
const settings = Object.assign({}, ...contributes.configuration.map(({ properties }) => properties)) as Record<
  string,
  Setting
>;

/** Context keys a `when` clause may name: VS Code's, and ours. */
const ourKeys = new Set<string>(Object.values(contextKeys));
const namedIn = (when: string): string[] => when.match(/\bcrossread\.[\w.]+/g) ?? [];

suite('manifest', () => {
  test('commands', () => {
    assert.deepEqual(
      sorted(contributes.commands.map(({ command }) => command)),
      sorted(Object.values<string>(allCommands)),
    );
  });

  test('commands have one category, and titles without the name', () => {
    for (const { title, category } of contributes.commands) {
      assert.equal(category, '%category%');
      assert.doesNotMatch(texts[title!.slice(1, -1)]!, /crossread/i);
    }
  });

  test('what stands in a title bar or beside a row has an icon', () => {
    const icons = new Map(contributes.commands.map(({ command, icon }) => [command, icon]));
    const shown = Object.entries(contributes.menus).flatMap(([menu, entries]) =>
      entries.filter(({ group }) => {
        if (menu === 'view/title' || menu === 'editor/title') return group?.startsWith('navigation') === true;
        return menu === 'view/item/context' && group?.startsWith('inline') === true;
      }),
    );
    assert.ok(shown.length > 10);
    for (const { command } of shown) assert.match(icons.get(command) ?? '', /^\$\([\w-]+\)$/, command);
  });

  test('the sample articles are those of the folder', () => {
    const names = readdirSync(path.join(root, 'samples')).filter((name) => name !== 'README.md');
    assert.deepEqual(sorted(sampleFiles), sorted(names));
  });

  test('sections of settings are ordered, settings are ordered in them, and each says what it does', () => {
    const orders = contributes.configuration.map(({ order }) => order);
    assert.deepEqual(
      orders,
      [...orders].sort((a, b) => a - b),
    );
    for (const { title, properties } of contributes.configuration) {
      assert.match(title, /^%section\.\w+%$/);
      const own = Object.values(properties).map(({ order }) => order);
      assert.deepEqual(
        own,
        own.map((_, i) => i + 1),
        title,
      );
    }
    for (const [key, { markdownDescription, enumDescriptions }] of Object.entries(settings))
      for (const text of [markdownDescription, ...(enumDescriptions ?? [])])
        assert.match(texts[text.slice(1, -1)] ?? '', /\.$/, key);
  });

  test('row commands, and only they, are hidden from the palette', () => {
    const hidden = contributes.menus['commandPalette']!.filter(({ when }) => when === 'false');
    assert.deepEqual(
      sorted(hidden.map(({ command }) => command)),
      sorted(Object.values({ ...rowCommands, ...noteCommands })),
    );
  });

  test('menus and keys name commands that exist', () => {
    const known = new Set<string>(Object.values(allCommands));
    for (const entry of [...Object.values(contributes.menus).flat(), ...contributes.keybindings])
      assert.ok(known.has(entry.command), entry.command);
  });

  test('keys have a condition', () => {
    for (const { command, when } of contributes.keybindings) assert.ok(when, command);
  });

  test('settings', () => {
    assert.deepEqual(sorted(Object.keys(settings)), sorted(settingKeys.map((key) => `crossread.${key}`)));
  });

  test('every setting is read in one place and nowhere else', () => {
    const source = read('src/editor/settings.ts');
    const switches = new Set<string>(Object.values(markSettings));
    for (const key of settingKeys) assert.ok(switches.has(key) || source.includes(`'${key}'`), key);
    for (const file of readdirSync(path.join(root, 'src/editor'), { recursive: true, encoding: 'utf8' }))
      if (file.endsWith('.ts') && file !== 'settings.ts')
        assert.doesNotMatch(
          read(`src/editor/${file}`),
          /getConfiguration\('?crossread|getConfiguration\(section/,
          file,
        );
  });

  test('settings have an order, a scope, a description and one for each choice', () => {
    for (const [key, setting] of Object.entries(settings)) {
      assert.equal(typeof setting.order, 'number', key);
      assert.match(setting.scope, /^(?:window|resource)$/, key);
      assert.ok(setting.markdownDescription, key);
      assert.equal(setting.enumDescriptions?.length, setting.enum?.length, key);
    }
  });

  test('the default of the least score is the engine’s', () => {
    assert.equal(settings['crossread.matches.minimumScore']!.default, defaultMinScore);
  });

  test('views', () => {
    const { [container]: ours, ...others } = contributes.views;
    assert.deepEqual(others, {});
    assert.deepEqual(sorted(ours!.map(({ id }) => id)), sorted(Object.values(views)));
    assert.deepEqual(
      contributes.viewsContainers.activitybar.map(({ id }) => id),
      [container],
    );
  });

  test('each view says the next step in each state', () => {
    for (const view of Object.values(views)) {
      const welcomes = contributes.viewsWelcome.filter((welcome) => welcome.view === view);
      for (const state of ['off', 'unasked', 'empty', 'reading', 'ready'])
        assert.ok(
          welcomes.some(({ when }) => when?.includes(`crossread.state == ${state}`)),
          `${view} ${state}`,
        );
    }
  });

  test('context keys in conditions are set by the code', () => {
    const whens = [
      ...Object.values(contributes.menus).flat(),
      ...contributes.keybindings,
      ...contributes.viewsWelcome,
    ].map(({ when }) => when ?? '');
    const known = new Set<string>([
      ...Object.values(views),
      comments.controller,
      ...ourKeys,
      ...Object.values(allCommands),
    ]);
    for (const key of whens.flatMap(namedIn)) assert.ok(known.has(key) || Object.keys(settings).includes(key), key);
    for (const key of ourKeys)
      assert.ok(
        whens.some((when) => when.includes(key)),
        key,
      );
  });

  test('tools for language models: off by the setting, with a schema that says what each input is', () => {
    assert.deepEqual(sorted(contributes.languageModelTools.map(({ name }) => name)), sorted(Object.values(tools)));
    assert.equal(settings['crossread.languageModelTools']!.default, false);
    for (const {
      name,
      when,
      inputSchema,
      displayName,
      userDescription,
      modelDescription,
    } of contributes.languageModelTools) {
      assert.equal(when, 'config.crossread.languageModelTools');
      assert.match(displayName + userDescription, /^%[^%]+%%[^%]+%$/);
      assert.match(modelDescription, /file, line/, name);
      assert.equal(inputSchema.type, 'object');
      for (const [key, { description }] of Object.entries(inputSchema.properties))
        assert.ok(description, `${name} ${key}`);
    }
  });

  test('colours, each with a default for the four kinds of theme', () => {
    assert.deepEqual(sorted(contributes.colors.map(({ id }) => id)), sorted(Object.values(colors)));
    for (const { id, defaults } of contributes.colors)
      assert.deepEqual(sorted(Object.keys(defaults)), ['dark', 'highContrast', 'highContrastLight', 'light'], id);
  });

  test('the walkthrough has four steps, each with a small picture in colours of the theme, and an event that completes it', () => {
    const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    assert.equal(steps.length, 4);
    const known = new Set<string>(Object.values(allCommands));
    for (const { id, media, completionEvents } of steps) {
      const picture = read(media.svg);
      assert.ok(picture.length < 8_000, id);
      assert.match(picture, /var\(--vscode-editor-foreground\)/, id);
      assert.doesNotMatch(picture.replace(/var\([^()]*\)/g, ''), /(?:fill|stroke)="#/, id);
      assert.match(media.altText, /^%.+%$/, id);
      assert.ok(completionEvents.length > 0, id);
      for (const event of completionEvents)
        if (event.startsWith('onCommand:')) assert.ok(known.has(event.slice('onCommand:'.length)), event);
    }
  });

  test('texts of the walkthrough have no code marks, which VS Code shows as they are there', () => {
    for (const file of ['package.nls.json', 'package.nls.de.json'])
      for (const [key, text] of Object.entries(JSON.parse(read(file)) as Record<string, string>))
        if (key.startsWith('walkthrough.')) assert.ok(!text.includes('`'), `${file}: ${key}`);
  });

  test('commands linked from texts exist', () => {
    const known = new Set<string>([...Object.values(allCommands), 'vscode.openFolder']);
    for (const text of Object.values(texts))
      for (const [, command] of text.matchAll(/\(command:([\w.]+)\)/g)) assert.ok(known.has(command!), command);
  });

  test('texts of the manifest are in package.nls.json, and nothing else is', () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!);
    assert.deepEqual(sorted(new Set(used)), sorted(Object.keys(texts)));
  });

  test('every id of the code that VS Code must know is declared', () => {
    const declared = JSON.stringify(manifest);
    const source = readdirSync(path.join(root, 'src/editor'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && file !== 'ids.ts')
      .map((file) => read(`src/editor/${file}`))
      .join('\n');
    for (const [, id] of source.matchAll(/'(crossread\.(?!state\b)[\w.]+)'/g)) assert.ok(declared.includes(id!), id);
  });

  test('works untrusted, virtual, and starts by what is in the folder, never always', () => {
    assert.ok(manifest.capabilities.untrustedWorkspaces);
    assert.ok(manifest.capabilities.virtualWorkspaces);
    assert.ok(!manifest.activationEvents.includes('*'));
    for (const icon of [manifest.icon, ...contributes.viewsContainers.activitybar.map((entry) => entry.icon)])
      assert.ok(existsSync(path.join(root, icon)), icon);
  });
});
