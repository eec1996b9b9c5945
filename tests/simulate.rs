//! Proof that the instrument measures, by the real command: the targets of the measurement on 2,000
//! simulated learners. With fewer than the 10,000 of a full run the limits are as wide as three
//! standard errors ask for.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::process::Command;

use serde_json::Value;

fn simulate(learners: &str, seed: &str) -> Value {
    let output = Command::new(env!("CARGO_BIN_EXE_second-look"))
        .args([
            "simulate",
            "--learners",
            learners,
            "--seed",
            seed,
            "--format",
            "json",
        ])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn at(report: &Value, path: &str) -> f64 {
    report
        .pointer(path)
        .unwrap_or_else(|| panic!("{path}"))
        .as_f64()
        .unwrap()
}

#[test]
fn the_targets_of_the_measurement_are_reached() {
    let report = simulate("2000", "1");
    assert_eq!(report["n"], 2000);
    for what in ["/d_prime", "/criterion"] {
        // The standard error of r = .89 with 2,000 is .005.
        let r = at(&report, &format!("{what}/r"));
        assert!(r >= 0.865, "{what}: r = {r}");
        let bias = at(&report, &format!("{what}/bias"));
        assert!(bias.abs() <= 0.07, "{what}: bias = {bias}");
        let coverage = at(&report, &format!("{what}/coverage"));
        assert!((0.92..=0.98).contains(&coverage), "{what}: {coverage}");
    }
    assert!(at(&report, "/scepticism_called_learning") <= 0.05);
    for clicker in ["constant", "random", "pattern"] {
        assert!(
            at(&report, &format!("/flagged/{clicker}")) >= 0.95,
            "{clicker}"
        );
    }
    assert!(at(&report, "/flagged/honest") <= 0.02);
    let (person, class) = (at(&report, "/power/person"), at(&report, "/power/class25"));
    assert!(person < class, "a class sees more than one person");
    assert!(at(&report, "/plan/recall") >= 0.90);
    assert!(at(&report, "/plan/minutes_per_day") <= 5.0);
    assert!(at(&report, "/plan/reviews") <= 0.8 * at(&report, "/plan/reviews_sm2"));
}

#[test]
fn the_same_seed_gives_the_same_figures_and_another_seed_others() {
    let first = simulate("100", "7");
    assert_eq!(first, simulate("100", "7"));
    assert_ne!(first["d_prime"], simulate("100", "8")["d_prime"]);
}
