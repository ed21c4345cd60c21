/**
 * The part of the package `yaml` that is used. The build puts it into this module's one file, since loading the package's own 72
 * was a quarter of what a short run of lint took (`scripts/build.js`).
 */
export { Composer, isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, Parser, visit } from 'yaml';
export type { Alias, CST, Document, Node, Pair, Scalar } from 'yaml';
