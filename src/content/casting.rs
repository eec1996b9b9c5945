//! Which invented name plays which role.

use rand::SeedableRng as _;
use rand::seq::SliceRandom as _;
use rand_chacha::ChaCha8Rng;
use serde::Deserialize;

use super::lesson::Role;
use crate::files::Files;
use crate::ids::{NameId, PoolId, RoleId};
use crate::problem::Problem;
use crate::ron_text;

/// Path of the invented world.
pub const WORLD_PATH: &str = "lessons/world.ron";

/// The invented world: names that may play the same roles.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct World {
    /// Version of the format.
    pub format_version: u32,
    /// Groups of names.
    pub pools: Vec<Pool>,
}

/// A group of names that may play the same roles.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pool {
    /// Its name, such as `party`.
    pub id: PoolId,
    /// Its names; ids live for ever, new ones are added at the end.
    pub names: Vec<NameId>,
}

impl World {
    /// Reads the invented world.
    ///
    /// # Errors
    /// The first mistake in its file.
    pub fn load(files: &Files) -> Result<Self, Problem> {
        let text = ron_text::read_text(files, WORLD_PATH)?;
        if let Some(problem) = super::lesson::version_problem(WORLD_PATH, &text) {
            return Err(problem);
        }
        ron_text::parse(WORLD_PATH, &text)
    }

    /// The names of a pool; none when there is no such pool.
    pub fn names(&self, pool: &PoolId) -> &[NameId] {
        self.pools
            .iter()
            .find(|p| p.id == *pool)
            .map_or(&[], |p| &p.names)
    }

    /// Every way to fill `roles`, in which distinct roles of one pool have distinct names.
    pub fn castings(&self, roles: &[Role]) -> Vec<Vec<(RoleId, NameId)>> {
        let mut castings = vec![Vec::new()];
        for role in roles {
            castings = castings
                .iter()
                .flat_map(|casting: &Vec<(RoleId, NameId)>| {
                    self.names(&role.pool)
                        .iter()
                        .filter(|name| !casting.iter().any(|(_, taken)| taken == *name))
                        .map(|name| {
                            let mut longer = casting.clone();
                            longer.push((role.id.clone(), name.clone()));
                            longer
                        })
                        .collect::<Vec<_>>()
                })
                .collect();
        }
        castings
    }
}

/// Draws a name for each role: the same seed gives the same casting on every machine and in every
/// version, because `ChaCha8` is reproducible. A role whose pool is used up stays without a name.
pub fn cast(world: &World, roles: &[Role], seed: u64) -> Vec<(RoleId, NameId)> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut shuffled: Vec<(&PoolId, Vec<NameId>)> = Vec::new();
    let mut casting = Vec::new();
    for role in roles {
        let at = shuffled
            .iter()
            .position(|(pool, _)| *pool == &role.pool)
            .unwrap_or_else(|| {
                let mut names = world.names(&role.pool).to_vec();
                names.shuffle(&mut rng);
                shuffled.push((&role.pool, names));
                shuffled.len() - 1
            });
        if let Some(name) = shuffled[at].1.pop() {
            casting.push((role.id.clone(), name));
        }
    }
    casting
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may panic")]

    use std::collections::BTreeMap;

    use super::*;

    fn world() -> World {
        ron_text::options()
            .from_str(r#"(format_version: 1, pools: [(id: "party", names: ["a", "b", "c", "d"])])"#)
            .unwrap()
    }

    fn roles() -> Vec<Role> {
        ron_text::options()
            .from_str(r#"[(id: "left", pool: "party"), (id: "right", pool: "party")]"#)
            .unwrap()
    }

    #[test]
    fn all_castings_are_drawn_about_equally_often() {
        let (world, roles) = (world(), roles());
        let mut counts = BTreeMap::new();
        for seed in 0..12_000 {
            *counts.entry(cast(&world, &roles, seed)).or_insert(0) += 1;
        }
        assert_eq!(counts.len(), world.castings(&roles).len());
        // Twelve castings, 1,000 expected each; five standard deviations are about 150.
        assert!(
            counts.values().all(|count| (850..1150).contains(count)),
            "{counts:?}"
        );
    }

    #[test]
    fn a_seed_gives_the_same_casting_for_ever() {
        let drawn = cast(&world(), &roles(), 7);
        let names: Vec<&str> = drawn.iter().map(|(_, name)| name.as_str()).collect();
        assert_eq!(names, FOR_SEED_7);
    }

    const FOR_SEED_7: [&str; 2] = ["c", "b"];
}
