// The pages that hold embeds in the tests: laid out, and built by the programs that people build such pages with.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { PlainError, onPath, root, spawned } = require('./run.cjs');

const folder = path.join(root, 'tests', 'hosts');
const packages = path.join(folder, 'node_modules');
const sites = path.join(packages, '.cache', 'sites');
const sources = path.join(packages, '.cache', 'sources');

/** Where Debian puts the theme: beside MkDocs, and not among the packages of Python that MkDocs asks for themes. */
const themes = '/usr/share/mkdocs/themes';

function findMkDocs() {
  if (!fs.existsSync(path.join(themes, 'material'))) return null;
  return onPath(['mkdocs']).find((file) => fs.existsSync(file)) ?? null;
}

const isText = (file) => /\.(md|yml|html|js)$/.test(file);

/** Copies a folder of sources; `edit` takes the text of each file. */
function lay(from, to, edit) {
  fs.cpSync(from, to, { recursive: true });
  for (const name of fs.readdirSync(to, { recursive: true })) {
    const file = path.join(to, name);
    if (isText(file)) fs.writeFileSync(file, edit(fs.readFileSync(file, 'utf8')));
  }
}

/** The addresses that the pages are written with, made those of here; `base` ends in no slash. */
const addressed = (lab, base) => (text) => text.replaceAll('https://lab.example', lab).replaceAll('https://course.example', base);

/** The same page as if nobody had put an embed into it. */
const withoutEmbeds = (text) => text.split('\n').filter((line) => !/lab\.example|<clip-lab/.test(line)).join('\n');

/** Tells Python of the theme, as an installation by Python's own means would. */
function tellOfTheme() {
  const place = path.join(sources, 'themes');
  const info = path.join(place, 'mkdocs_material.dist-info');
  fs.mkdirSync(info, { recursive: true });
  fs.writeFileSync(path.join(info, 'METADATA'), 'Metadata-Version: 2.1\nName: mkdocs-material\nVersion: 0\n');
  fs.writeFileSync(path.join(info, 'entry_points.txt'), '[mkdocs.themes]\nmaterial = material\n');
  return { PYTHONPATH: [place, themes].join(path.delimiter), PYTHONDONTWRITEBYTECODE: '1' };
}

/** Each site by its folder: what it is built from, and whether the embeds are left out. */
const courses = { en: 'mkdocs.yml', pt: 'mkdocs.pt.yml', instant: 'mkdocs.instant.yml', without: 'mkdocs.yml' };

async function buildMkDocs(mkdocs, lab, base) {
  const env = tellOfTheme();
  for (const [name, config] of Object.entries(courses)) {
    const source = path.join(sources, name);
    const edit = addressed(lab, base);
    lay(path.join(folder, 'mkdocs'), source, name === 'without' ? (text) => edit(withoutEmbeds(text)) : edit);
    for (const language of ['en', 'pt']) {
      for (const part of ['tex-mml-chtml.js', 'output']) fs.cpSync(path.join(packages, 'mathjax', 'es5', part), path.join(source, language, 'mathjax', part), { recursive: true });
    }
    const code = await spawned(mkdocs, ['build', '--quiet', '--strict', '--config-file', path.join(source, config), '--site-dir', path.join(sites, name)], env);
    if (code !== 0) throw new PlainError(`MkDocs could not build the site "${name}": see the message above.`);
  }
}

async function buildReveal(_program, lab, base) {
  lay(path.join(folder, 'reveal'), path.join(sites, 'reveal'), addressed(lab, base));
  fs.cpSync(path.join(packages, 'reveal.js', 'dist'), path.join(sites, 'reveal', 'dist'), { recursive: true });
}

async function buildPlain(_program, lab, base) {
  lay(path.join(folder, 'storage'), path.join(sites, 'storage'), addressed(lab, base));
}

/** Begins with no sites at all. */
function clear() {
  for (const each of [sites, sources]) fs.rmSync(each, { recursive: true, force: true });
  fs.mkdirSync(sites, { recursive: true });
}

const hosts = {
  mkdocs: { name: 'MkDocs-Material', find: findMkDocs, packages: ['mkdocs', 'mkdocs-material'], build: buildMkDocs },
  reveal: { name: 'reveal.js', find: () => packages, packages: [], build: buildReveal },
  storage: { name: 'A page on another site', find: () => packages, packages: [], build: buildPlain },
};

module.exports = { clear, folder, hosts, sites };
