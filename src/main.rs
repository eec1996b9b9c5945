//! Reads the arguments, then opens the window or runs a command; nothing else.

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use second_look::cli::{self, Command};
use second_look::files::Files;
use second_look::i18n::Texts;
use second_look::report;

/// Something is wrong with the content, or the window could not be opened.
const FOUND: u8 = 1;
/// The command was not understood.
const WRONG_USE: u8 = 2;

fn main() -> ExitCode {
    let parsed = cli::parse(std::env::args_os().skip(1));
    let asked = match &parsed {
        Ok(Command::Open(open)) => open.language.clone(),
        Ok(Command::Check { language, .. }) => language.clone(),
        _ => None,
    };
    let texts = texts(asked);
    let code = match parsed {
        Err(error) => wrong_use(&texts, error.key, &error.value),
        Ok(command) => run(command, &texts),
    };
    // Nobody reads the end of a closed pipe; that is no reason to complain.
    code.unwrap_or(ExitCode::SUCCESS)
}

fn run(command: Command, texts: &Texts) -> io::Result<ExitCode> {
    let mut out = io::stdout().lock();
    let found = match command {
        Command::Help => {
            writeln!(out, "{}", texts.get("cli-help"))?;
            false
        }
        Command::Version => {
            let version = [("version", env!("CARGO_PKG_VERSION").into())];
            writeln!(out, "{}", texts.with("cli-version", &version))?;
            false
        }
        Command::Check { folder, format, .. } => match files(folder) {
            Ok(files) => report::check(&files, format, texts, &mut out)?,
            Err(folder) => return wrong_use(texts, "cli-error-no-folder", &folder),
        },
        Command::Lessons { folder, format } => match files(folder) {
            Ok(files) => {
                report::lessons(&files, format, texts, &mut out, &mut io::stderr().lock())?
            }
            Err(folder) => return wrong_use(texts, "cli-error-no-folder", &folder),
        },
        Command::Simulate {
            folder,
            learners,
            seed,
            format,
        } => match files(folder) {
            Ok(files) => {
                let mut err = io::stderr().lock();
                report::simulate(&files, (learners, seed), format, texts, &mut out, &mut err)?
            }
            Err(folder) => return wrong_use(texts, "cli-error-no-folder", &folder),
        },
        Command::Open(open) => match files(open.content.clone()) {
            Ok(files) => match second_look::app::run(files, open) {
                Ok(()) => false,
                Err(error) => {
                    let value = [("value", error.as_str().into())];
                    writeln!(
                        io::stderr(),
                        "{}",
                        texts.with("cli-error-no-window", &value)
                    )?;
                    true
                }
            },
            Err(folder) => return wrong_use(texts, "cli-error-no-folder", &folder),
        },
    };
    Ok(if found {
        FOUND.into()
    } else {
        ExitCode::SUCCESS
    })
}

/// Words for the terminal, in the language asked for or the system's.
fn texts(asked: Option<String>) -> Texts {
    let (locales, _) = second_look::i18n::locale::load(&Files::Embedded);
    let wanted: Vec<String> = asked.into_iter().chain(sys_locale::get_locales()).collect();
    let language = second_look::i18n::locale::negotiate(&wanted, &locales);
    Texts::load(&Files::Embedded, language.map_or("en", |locale| &locale.id)).0
}

/// Where content is read from; the folder's name when there are no lessons in it.
fn files(folder: Option<PathBuf>) -> Result<Files, String> {
    match folder {
        None => Ok(Files::Embedded),
        Some(folder) if folder.join("lessons").is_dir() => Ok(Files::Folder(folder)),
        Some(folder) => Err(folder.display().to_string()),
    }
}

fn wrong_use(texts: &Texts, key: &str, value: &str) -> io::Result<ExitCode> {
    let mut err = io::stderr().lock();
    writeln!(err, "{}", texts.with(key, &[("value", value.into())]))?;
    writeln!(err, "{}", texts.get("cli-see-help"))?;
    Ok(WRONG_USE.into())
}
