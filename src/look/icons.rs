//! Icons of the bundled Phosphor subset; written by `assets/fonts/phosphor/subset.py`.

/// One icon. Its meaning is said by the label or accessible name beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Icon(char);

impl Icon {
    /// Phosphor's `magnet`.
    pub const MAGNET: Self = Self('\u{e680}');
    /// Phosphor's `compass`.
    pub const COMPASS: Self = Self('\u{e1c8}');
    /// Phosphor's `aperture`.
    pub const APERTURE: Self = Self('\u{e00a}');
    /// Phosphor's `files`.
    pub const FILES: Self = Self('\u{e710}');
    /// Phosphor's `file-text`.
    pub const FILE_TEXT: Self = Self('\u{e23a}');
    /// Phosphor's `envelope-simple`.
    pub const ENVELOPE: Self = Self('\u{e218}');
    /// Phosphor's `envelope-open`.
    pub const ENVELOPE_OPEN: Self = Self('\u{e216}');
    /// Phosphor's `handshake`.
    pub const HANDSHAKE: Self = Self('\u{e582}');
    /// Phosphor's `hand-palm`.
    pub const HAND_PALM: Self = Self('\u{e57e}');
    /// Phosphor's `check`.
    pub const CHECK: Self = Self('\u{e182}');
    /// Phosphor's `check-circle`.
    pub const CHECK_CIRCLE: Self = Self('\u{e184}');
    /// Phosphor's `arrow-bend-up-right`.
    pub const ARROW_BEND_UP_RIGHT: Self = Self('\u{e026}');
    /// Phosphor's `circle-half`.
    pub const CIRCLE_HALF: Self = Self('\u{e18c}');
    /// Phosphor's `circle`.
    pub const CIRCLE: Self = Self('\u{e18a}');
    /// Phosphor's `hourglass-medium`.
    pub const HOURGLASS: Self = Self('\u{e2b8}');
    /// Phosphor's `lightbulb`.
    pub const LIGHTBULB: Self = Self('\u{e2dc}');
    /// Phosphor's `flask`.
    pub const FLASK: Self = Self('\u{e79e}');
    /// Phosphor's `x`.
    pub const X: Self = Self('\u{e4f6}');
    /// Phosphor's `arrow-right`.
    pub const ARROW_RIGHT: Self = Self('\u{e06c}');
    /// Phosphor's `arrow-left`.
    pub const ARROW_LEFT: Self = Self('\u{e058}');
    /// Phosphor's `arrow-up`.
    pub const ARROW_UP: Self = Self('\u{e08e}');
    /// Phosphor's `arrow-down`.
    pub const ARROW_DOWN: Self = Self('\u{e03e}');
    /// Phosphor's `caret-down`.
    pub const CARET_DOWN: Self = Self('\u{e136}');
    /// Phosphor's `caret-up`.
    pub const CARET_UP: Self = Self('\u{e13c}');
    /// Phosphor's `caret-right`.
    pub const CARET_RIGHT: Self = Self('\u{e13a}');
    /// Phosphor's `caret-left`.
    pub const CARET_LEFT: Self = Self('\u{e138}');
    /// Phosphor's `clock`.
    pub const CLOCK: Self = Self('\u{e19a}');
    /// Phosphor's `clock-clockwise`.
    pub const CLOCK_CLOCKWISE: Self = Self('\u{e19e}');
    /// Phosphor's `gear-six`.
    pub const GEAR: Self = Self('\u{e272}');
    /// Phosphor's `translate`.
    pub const TRANSLATE: Self = Self('\u{e4a2}');
    /// Phosphor's `text-aa`.
    pub const TEXT_AA: Self = Self('\u{e6ee}');
    /// Phosphor's `circle-half-tilt`.
    pub const CONTRAST: Self = Self('\u{e18e}');
    /// Phosphor's `question`.
    pub const QUESTION: Self = Self('\u{e3e8}');
    /// Phosphor's `info`.
    pub const INFO: Self = Self('\u{e2ce}');
    /// Phosphor's `lock-simple`.
    pub const LOCK: Self = Self('\u{e308}');
    /// Phosphor's `bookmark-simple`.
    pub const BOOKMARK: Self = Self('\u{e0ea}');
    /// Phosphor's `chat-circle-text`.
    pub const CHAT: Self = Self('\u{e16e}');
    /// Phosphor's `chats-circle`.
    pub const CHATS: Self = Self('\u{e17e}');
    /// Phosphor's `arrow-u-up-left`.
    pub const UNDO: Self = Self('\u{e08a}');
    /// Phosphor's `arrow-u-up-right`.
    pub const REDO: Self = Self('\u{e08c}');
    /// Phosphor's `eraser`.
    pub const ERASER: Self = Self('\u{e21e}');
    /// Phosphor's `lifebuoy`.
    pub const LIFEBUOY: Self = Self('\u{e63a}');
    /// Phosphor's `push-pin`.
    pub const PIN: Self = Self('\u{e3e2}');
    /// Phosphor's `magnifying-glass`.
    pub const MAGNIFIER: Self = Self('\u{e30c}');
    /// Phosphor's `magnifying-glass-plus`.
    pub const MAGNIFIER_PLUS: Self = Self('\u{e310}');
    /// Phosphor's `magnifying-glass-minus`.
    pub const MAGNIFIER_MINUS: Self = Self('\u{e30e}');
    /// Phosphor's `arrows-out`.
    pub const FIT: Self = Self('\u{e0a2}');
    /// Phosphor's `columns`.
    pub const COLUMNS: Self = Self('\u{e546}');
    /// Phosphor's `hand`.
    pub const HAND: Self = Self('\u{e298}');
    /// Phosphor's `hand-grabbing`.
    pub const HAND_GRABBING: Self = Self('\u{e57c}');
    /// Phosphor's `flag`.
    pub const FLAG: Self = Self('\u{e244}');
    /// Phosphor's `plus`.
    pub const PLUS: Self = Self('\u{e3d4}');
    /// Phosphor's `minus`.
    pub const MINUS: Self = Self('\u{e32a}');
    /// Phosphor's `play`.
    pub const PLAY: Self = Self('\u{e3d0}');
    /// Phosphor's `user`.
    pub const USER: Self = Self('\u{e4c2}');
    /// Phosphor's `users`.
    pub const USERS: Self = Self('\u{e4d6}');
    /// Phosphor's `users-three`.
    pub const USERS_THREE: Self = Self('\u{e68e}');
    /// Phosphor's `user-focus`.
    pub const USER_FOCUS: Self = Self('\u{e6fc}');
    /// Phosphor's `share-network`.
    pub const SHARE: Self = Self('\u{e408}');
    /// Phosphor's `paper-plane-tilt`.
    pub const PAPER_PLANE: Self = Self('\u{e398}');
    /// Phosphor's `device-mobile`.
    pub const PHONE: Self = Self('\u{e1e0}');
    /// Phosphor's `phone-call`.
    pub const PHONE_CALL: Self = Self('\u{e3ba}');
    /// Phosphor's `eye`.
    pub const EYE: Self = Self('\u{e220}');
    /// Phosphor's `eye-slash`.
    pub const EYE_SLASH: Self = Self('\u{e224}');
    /// Phosphor's `book-open-text`.
    pub const BOOK_OPEN: Self = Self('\u{e8f2}');
    /// Phosphor's `list`.
    pub const LIST: Self = Self('\u{e2f0}');
    /// Phosphor's `list-checks`.
    pub const LIST_CHECKS: Self = Self('\u{eadc}');
    /// Phosphor's `warning`.
    pub const WARNING: Self = Self('\u{e4e0}');
    /// Phosphor's `trash-simple`.
    pub const TRASH: Self = Self('\u{e4a8}');
    /// Phosphor's `flame`.
    pub const FLAME: Self = Self('\u{e624}');
    /// Phosphor's `arrows-split`.
    pub const GIT_FORK: Self = Self('\u{ed3c}');
    /// Phosphor's `megaphone`.
    pub const MEGAPHONE: Self = Self('\u{e324}');
    /// Phosphor's `tag`.
    pub const TAG: Self = Self('\u{e478}');
    /// Phosphor's `scales`.
    pub const SCALES: Self = Self('\u{e750}');
    /// Phosphor's `target`.
    pub const TARGET: Self = Self('\u{e47c}');
    /// Phosphor's `timer`.
    pub const TIMER: Self = Self('\u{e492}');
    /// Phosphor's `chart-bar`.
    pub const CHART_BAR: Self = Self('\u{e150}');
    /// Phosphor's `calendar-blank`.
    pub const CALENDAR: Self = Self('\u{e10a}');
    /// Phosphor's `calendar-check`.
    pub const CALENDAR_CHECK: Self = Self('\u{e712}');
    /// Phosphor's `house`.
    pub const HOUSE: Self = Self('\u{e2c2}');
    /// Phosphor's `dots-three`.
    pub const DOTS_THREE: Self = Self('\u{e1fe}');
    /// Phosphor's `puzzle-piece`.
    pub const PUZZLE: Self = Self('\u{e596}');
    /// Phosphor's `notebook`.
    pub const NOTEBOOK: Self = Self('\u{e34e}');
    /// Phosphor's `pencil-simple`.
    pub const PENCIL: Self = Self('\u{e3b4}');
    /// Phosphor's `pen-nib`.
    pub const PEN_NIB: Self = Self('\u{e3ac}');
    /// Phosphor's `image`.
    pub const IMAGE: Self = Self('\u{e2ca}');
    /// Phosphor's `link-simple`.
    pub const LINK: Self = Self('\u{e2e6}');
    /// Phosphor's `globe-simple`.
    pub const GLOBE: Self = Self('\u{e28e}');
    /// Phosphor's `newspaper`.
    pub const NEWSPAPER: Self = Self('\u{e344}');
    /// Phosphor's `seal-check`.
    pub const SEAL_CHECK: Self = Self('\u{e606}');
    /// Phosphor's `shield-check`.
    pub const SHIELD_CHECK: Self = Self('\u{e40c}');
    /// Phosphor's `brain`.
    pub const BRAIN: Self = Self('\u{e74e}');
    /// Phosphor's `heart`.
    pub const HEART: Self = Self('\u{e2a8}');
    /// Phosphor's `star`.
    pub const STAR: Self = Self('\u{e46a}');
    /// Phosphor's `sparkle`.
    pub const SPARKLE: Self = Self('\u{e6a2}');
    /// Phosphor's `repeat`.
    pub const REPEAT: Self = Self('\u{e3f6}');
    /// Phosphor's `shuffle`.
    pub const SHUFFLE: Self = Self('\u{e422}');
    /// Phosphor's `dots-six-vertical`.
    pub const DOTS_SIX: Self = Self('\u{eae2}');
    /// Phosphor's `ruler`.
    pub const RULER: Self = Self('\u{e6b8}');
    /// Phosphor's `text-t`.
    pub const TEXT_T: Self = Self('\u{e48a}');
    /// Phosphor's `text-columns`.
    pub const TEXT_COLUMNS: Self = Self('\u{ec96}');
    /// Phosphor's `crop`.
    pub const CROP: Self = Self('\u{e1d4}');
    /// Phosphor's `quotes`.
    pub const QUOTES: Self = Self('\u{e660}');
    /// Phosphor's `fingerprint`.
    pub const FINGERPRINT: Self = Self('\u{e23e}');
    /// Phosphor's `map-pin`.
    pub const MAP_PIN: Self = Self('\u{e316}');
    /// Phosphor's `keyboard`.
    pub const KEYBOARD: Self = Self('\u{e2d8}');
    /// Phosphor's `monitor`.
    pub const MONITOR: Self = Self('\u{e32e}');
    /// Phosphor's `moon`.
    pub const MOON: Self = Self('\u{e330}');
    /// Phosphor's `sun`.
    pub const SUN: Self = Self('\u{e472}');
    /// Phosphor's `download-simple`.
    pub const DOWNLOAD: Self = Self('\u{e20c}');
    /// Phosphor's `upload-simple`.
    pub const UPLOAD: Self = Self('\u{e4c0}');
    /// Phosphor's `folder-open`.
    pub const FOLDER: Self = Self('\u{e256}');
    /// Phosphor's `skip-forward`.
    pub const SKIP: Self = Self('\u{e5a6}');
    /// Phosphor's `stop`.
    pub const STOP: Self = Self('\u{e46c}');
    /// Phosphor's `pause`.
    pub const PAUSE: Self = Self('\u{e39e}');
    /// Phosphor's `microphone`.
    pub const MICROPHONE: Self = Self('\u{e326}');
    /// Phosphor's `video-camera`.
    pub const VIDEO: Self = Self('\u{e4da}');
    /// Phosphor's `speaker-high`.
    pub const SPEAKER: Self = Self('\u{e44a}');
    /// Phosphor's `bank`.
    pub const BANK: Self = Self('\u{e0b4}');
    /// Phosphor's `buildings`.
    pub const BUILDINGS: Self = Self('\u{e102}');
    /// Phosphor's `storefront`.
    pub const STORE: Self = Self('\u{e470}');
    /// Phosphor's `users-four`.
    pub const CROWD: Self = Self('\u{e68c}');
    /// Phosphor's `ghost`.
    pub const GHOST: Self = Self('\u{e62a}');
    /// Phosphor's `mask-happy`.
    pub const MASK: Self = Self('\u{e9f4}');
    /// Phosphor's `detective`.
    pub const DETECTIVE: Self = Self('\u{e83e}');
    /// Phosphor's `brackets-angle`.
    pub const BRACKETS: Self = Self('\u{e862}');
    /// Phosphor's `stack`.
    pub const STACK: Self = Self('\u{e466}');
    /// Phosphor's `clipboard-text`.
    pub const CLIPBOARD: Self = Self('\u{e198}');
    /// Phosphor's `graduation-cap`.
    pub const GRADUATION: Self = Self('\u{e62c}');
    /// Phosphor's `path`.
    pub const PATH: Self = Self('\u{e39c}');
    /// Phosphor's `traffic-sign`.
    pub const TRAFFIC_SIGN: Self = Self('\u{e67a}');
    /// Phosphor's `prohibit`.
    pub const PROHIBIT: Self = Self('\u{e3de}');
    /// Phosphor's `arrows-left-right`.
    pub const ARROWS_LEFT_RIGHT: Self = Self('\u{e0a0}');
    /// Phosphor's `arrow-clockwise`.
    pub const ARROW_CLOCKWISE: Self = Self('\u{e036}');
    /// Phosphor's `sign-out`.
    pub const SIGN_OUT: Self = Self('\u{e42a}');
    /// Phosphor's `equals`.
    pub const EQUALS: Self = Self('\u{e21c}');
    /// Phosphor's `percent`.
    pub const PERCENT: Self = Self('\u{e3b6}');
    /// Phosphor's `calculator`.
    pub const CALCULATOR: Self = Self('\u{e538}');
    /// Phosphor's `lightning`.
    pub const LIGHTNING: Self = Self('\u{e2de}');
    /// Phosphor's `bell`.
    pub const BELL: Self = Self('\u{e0ce}');
    /// Phosphor's `copy`.
    pub const COPY: Self = Self('\u{e1ca}');
    /// Phosphor's `swap`.
    pub const SWAP: Self = Self('\u{e83c}');
    /// Phosphor's `faders`.
    pub const FADERS: Self = Self('\u{e228}');
    /// Phosphor's `lock-simple-open`.
    pub const LOCK_OPEN: Self = Self('\u{e30a}');
    /// Phosphor's `person-arms-spread`.
    pub const PERSON_ARMS: Self = Self('\u{ecfe}');

    /// All icons, in the order of `icons.txt`.
    pub const ALL: &[Self] = &[
        Self::MAGNET,
        Self::COMPASS,
        Self::APERTURE,
        Self::FILES,
        Self::FILE_TEXT,
        Self::ENVELOPE,
        Self::ENVELOPE_OPEN,
        Self::HANDSHAKE,
        Self::HAND_PALM,
        Self::CHECK,
        Self::CHECK_CIRCLE,
        Self::ARROW_BEND_UP_RIGHT,
        Self::CIRCLE_HALF,
        Self::CIRCLE,
        Self::HOURGLASS,
        Self::LIGHTBULB,
        Self::FLASK,
        Self::X,
        Self::ARROW_RIGHT,
        Self::ARROW_LEFT,
        Self::ARROW_UP,
        Self::ARROW_DOWN,
        Self::CARET_DOWN,
        Self::CARET_UP,
        Self::CARET_RIGHT,
        Self::CARET_LEFT,
        Self::CLOCK,
        Self::CLOCK_CLOCKWISE,
        Self::GEAR,
        Self::TRANSLATE,
        Self::TEXT_AA,
        Self::CONTRAST,
        Self::QUESTION,
        Self::INFO,
        Self::LOCK,
        Self::BOOKMARK,
        Self::CHAT,
        Self::CHATS,
        Self::UNDO,
        Self::REDO,
        Self::ERASER,
        Self::LIFEBUOY,
        Self::PIN,
        Self::MAGNIFIER,
        Self::MAGNIFIER_PLUS,
        Self::MAGNIFIER_MINUS,
        Self::FIT,
        Self::COLUMNS,
        Self::HAND,
        Self::HAND_GRABBING,
        Self::FLAG,
        Self::PLUS,
        Self::MINUS,
        Self::PLAY,
        Self::USER,
        Self::USERS,
        Self::USERS_THREE,
        Self::USER_FOCUS,
        Self::SHARE,
        Self::PAPER_PLANE,
        Self::PHONE,
        Self::PHONE_CALL,
        Self::EYE,
        Self::EYE_SLASH,
        Self::BOOK_OPEN,
        Self::LIST,
        Self::LIST_CHECKS,
        Self::WARNING,
        Self::TRASH,
        Self::FLAME,
        Self::GIT_FORK,
        Self::MEGAPHONE,
        Self::TAG,
        Self::SCALES,
        Self::TARGET,
        Self::TIMER,
        Self::CHART_BAR,
        Self::CALENDAR,
        Self::CALENDAR_CHECK,
        Self::HOUSE,
        Self::DOTS_THREE,
        Self::PUZZLE,
        Self::NOTEBOOK,
        Self::PENCIL,
        Self::PEN_NIB,
        Self::IMAGE,
        Self::LINK,
        Self::GLOBE,
        Self::NEWSPAPER,
        Self::SEAL_CHECK,
        Self::SHIELD_CHECK,
        Self::BRAIN,
        Self::HEART,
        Self::STAR,
        Self::SPARKLE,
        Self::REPEAT,
        Self::SHUFFLE,
        Self::DOTS_SIX,
        Self::RULER,
        Self::TEXT_T,
        Self::TEXT_COLUMNS,
        Self::CROP,
        Self::QUOTES,
        Self::FINGERPRINT,
        Self::MAP_PIN,
        Self::KEYBOARD,
        Self::MONITOR,
        Self::MOON,
        Self::SUN,
        Self::DOWNLOAD,
        Self::UPLOAD,
        Self::FOLDER,
        Self::SKIP,
        Self::STOP,
        Self::PAUSE,
        Self::MICROPHONE,
        Self::VIDEO,
        Self::SPEAKER,
        Self::BANK,
        Self::BUILDINGS,
        Self::STORE,
        Self::CROWD,
        Self::GHOST,
        Self::MASK,
        Self::DETECTIVE,
        Self::BRACKETS,
        Self::STACK,
        Self::CLIPBOARD,
        Self::GRADUATION,
        Self::PATH,
        Self::TRAFFIC_SIGN,
        Self::PROHIBIT,
        Self::ARROWS_LEFT_RIGHT,
        Self::ARROW_CLOCKWISE,
        Self::SIGN_OUT,
        Self::EQUALS,
        Self::PERCENT,
        Self::CALCULATOR,
        Self::LIGHTNING,
        Self::BELL,
        Self::COPY,
        Self::SWAP,
        Self::FADERS,
        Self::LOCK_OPEN,
        Self::PERSON_ARMS,
    ];

    /// Its code point, the same in all three weights.
    pub const fn char(self) -> char {
        self.0
    }
}
