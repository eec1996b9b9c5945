//! Authored data of things to be matched or sorted.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::ids::PartId;

/// Items, and where they go.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spec {
    /// Whether a place takes many items or one.
    pub form: SortForm,
    /// Places, two to six; the name of each is `bin-<id>`. Shown in this order.
    pub bins: Vec<Bin>,
    /// Items, three to ten; shown in an order drawn for each learner.
    pub items: Vec<Item>,
}

/// Whether a place takes many items or one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SortForm {
    /// Any number of items in each place.
    Sort,
    /// Pairs: one item in each place.
    Match,
}

/// A place for items.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bin {
    /// Its name within the step.
    pub id: PartId,
}

/// A thing to be placed; its words are `item-<id>`, its reason `item-<id>-why`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its name within the step.
    pub id: PartId,
    /// Where it belongs.
    pub bin: PartId,
    /// Other places that are right as well.
    #[serde(default)]
    pub also: Vec<PartId>,
}

/// Where the learner has put things.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// Place of each item.
    pub placed: BTreeMap<PartId, PartId>,
}
