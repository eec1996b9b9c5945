//! The icon of each technique.

use crate::ids::TechniqueId;
use crate::look::Icon;

/// The icon of a technique; a flag for one that has none of its own.
pub fn technique_icon(technique: &TechniqueId) -> Icon {
    match technique.as_str() {
        "loaded-language" => Icon::FLAME,
        "name-calling" => Icon::TAG,
        "fear-appeal" => Icon::GHOST,
        "exaggeration-minimisation" => Icon::MAGNIFIER_PLUS,
        "repetition-slogan" => Icon::REPEAT,
        "identity-appeal" => Icon::HEART,
        "thought-stopper" => Icon::PROHIBIT,
        "false-urgency" => Icon::TIMER,
        "false-dilemma" => Icon::GIT_FORK,
        "oversimplified-cause" => Icon::LINK,
        "straw-man" => Icon::PERSON_ARMS,
        "whataboutism" => Icon::ARROWS_LEFT_RIGHT,
        "red-herring" => Icon::TRAFFIC_SIGN,
        "bandwagon" => Icon::MEGAPHONE,
        "false-authority" => Icon::USER_FOCUS,
        "cherry-picking" => Icon::CROP,
        "strategic-vagueness" => Icon::DOTS_THREE,
        "ad-hominem" => Icon::TARGET,
        "scapegoating" => Icon::USERS_THREE,
        "doubt-sowing" => Icon::QUESTION,
        "conspiracy-framing" => Icon::EYE,
        "impersonation" => Icon::MASK,
        "fabrication" => Icon::PENCIL,
        "context-stripping" => Icon::BRACKETS,
        "false-procedure" => Icon::CLIPBOARD,
        "covert-sponsorship" => Icon::EYE_SLASH,
        "fake-crowd" => Icon::CROWD,
        "divide-and-provoke" => Icon::LIGHTNING,
        _ => Icon::FLAG,
    }
}
