/**
 * The part of the package `commander` that is used. The build puts it into this module's one file (`scripts/build.js`), as it does
 * with `yaml`.
 */
export { Argument, Command, CommanderError, Help, Option } from 'commander';
