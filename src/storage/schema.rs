//! The tables of the record and the way from each version to the next.
//!
//! `runs`, `events` and `attempts` only grow: triggers refuse every change. An attempt is an event
//! with more columns and shares its number, so one sequence orders everything, whatever the clock
//! said. A new version of the tables is one more function at the end of [`STEPS`].

use rusqlite::{Connection, Transaction, TransactionBehavior};

/// Brings the tables of one version to the next, inside a transaction.
pub(super) type Step = fn(&Transaction<'_>) -> rusqlite::Result<()>;

/// All steps; the one at index n leads from version n to n + 1.
pub(super) const STEPS: &[Step] = &[to_v1];

/// Marks a file as our record in its header: "2Look" as far as four bytes go.
pub(super) const APPLICATION_ID: i32 = 0x324c_6f6b;

/// The learner's tables, those that refer to others first.
const TABLES: &[&str] = &[
    "drafts", "settings", "attempts", "events", "runs", "profiles",
];

/// The version that `steps` lead to.
pub(super) fn version_of(steps: &[Step]) -> i64 {
    i64::try_from(steps.len()).expect("a handful of steps")
}

/// The version of the tables; 0 when there are none.
pub(super) fn version(conn: &Connection) -> rusqlite::Result<i64> {
    conn.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Goes all steps that are missing, each in a transaction of its own.
///
/// # Errors
/// What the database says; the record is then at the version before the step that failed.
pub(super) fn migrate(conn: &mut Connection, steps: &[Step]) -> rusqlite::Result<()> {
    loop {
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let from = version(&tx)?;
        let Some(step) = usize::try_from(from).ok().and_then(|idx| steps.get(idx)) else {
            return tx.commit();
        };
        step(&tx)?;
        tx.pragma_update(None, "application_id", APPLICATION_ID)?;
        tx.pragma_update(None, "user_version", from + 1)?;
        tx.commit()?;
    }
}

/// Whether all tables of the newest version are there.
pub(super) fn is_complete(conn: &Connection) -> rusqlite::Result<bool> {
    for table in TABLES {
        if !conn.table_exists(None, *table)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether there is nothing at all, as after a first start that was cut short.
pub(super) fn is_empty(conn: &Connection) -> rusqlite::Result<bool> {
    conn.query_row(
        "SELECT NOT EXISTS (SELECT 1 FROM sqlite_master)",
        [],
        |row| row.get(0),
    )
}

/// Drops everything and begins anew, as one step; how many rows there were.
pub(super) fn erase(conn: &mut Connection, steps: &[Step]) -> rusqlite::Result<u64> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let mut n_rows = 0_i64;
    for table in TABLES {
        n_rows += tx.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| {
            row.get::<_, i64>(0)
        })?;
    }
    tx.execute_batch("DROP VIEW attempt_log;")?;
    for table in TABLES {
        tx.execute_batch(&format!("DROP TABLE {table};"))?;
    }
    for step in steps {
        step(&tx)?;
    }
    tx.commit()?;
    Ok(n_rows.unsigned_abs())
}

fn to_v1(tx: &Transaction<'_>) -> rusqlite::Result<()> {
    tx.execute_batch(include_str!("v1.sql"))
}
