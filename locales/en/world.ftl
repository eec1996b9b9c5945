### The invented world: every party, town, outlet, country and person of the lessons.
###
### A lesson never writes one of these names. It writes a role, and the learner’s casting fills it:
###     { -bold-side(form: "start") } wants to move the market.   → The Harbour Party wants to move the market.
###     { -bold-side(case: "genitive") } plan                     → the Harbour Party’s plan
###     { -bold-side(form: "bare") }                              → Harbour Party   (labels, senders)
###     The ferry { -town(case: "from") } was late.               → The ferry from Tillbrook was late.
###     { -witness_given } waited.                                → Mira waited.
###
### For translators: `case` is nominative (default), genitive, dative, accusative, instrumental,
### locative or vocative; towns and countries also have in, from and to, with the preposition.
### English needs only the genitive (the possessive), and articles through `form`: start, bare,
### or none. Give every name all the cases of your language, and `.gender`: feminine, masculine,
### neuter or plural, whatever the name is in your language. Names may be translated by meaning.
### Choose forms that decline well, that carry no left or right, and that stay apart from each other.
### Aspects stand after an underscore. `_address`, `_slug` and `_handle` are never translated.

## Parties. `_short` is the name without its generic word, as people say it.

-harbour-party =
    { $form ->
        [bare] { $case ->
            [genitive] Harbour Party’s
           *[nominative] Harbour Party
        }
        [start] { $case ->
            [genitive] The Harbour Party’s
           *[nominative] The Harbour Party
        }
       *[article] { $case ->
            [genitive] the Harbour Party’s
           *[nominative] the Harbour Party
        }
    }
    .gender = neuter

-harbour-party_short =
    { $case ->
        [genitive] Harbour’s
       *[nominative] Harbour
    }
    .gender = neuter

-meadow-party =
    { $form ->
        [bare] { $case ->
            [genitive] Meadow Party’s
           *[nominative] Meadow Party
        }
        [start] { $case ->
            [genitive] The Meadow Party’s
           *[nominative] The Meadow Party
        }
       *[article] { $case ->
            [genitive] the Meadow Party’s
           *[nominative] the Meadow Party
        }
    }
    .gender = neuter

-meadow-party_short =
    { $case ->
        [genitive] Meadow’s
       *[nominative] Meadow
    }
    .gender = neuter

-lantern-list =
    { $form ->
        [bare] { $case ->
            [genitive] Lantern List’s
           *[nominative] Lantern List
        }
        [start] { $case ->
            [genitive] The Lantern List’s
           *[nominative] The Lantern List
        }
       *[article] { $case ->
            [genitive] the Lantern List’s
           *[nominative] the Lantern List
        }
    }
    .gender = neuter

-lantern-list_short =
    { $case ->
        [genitive] Lantern’s
       *[nominative] Lantern
    }
    .gender = neuter

-orchard-list =
    { $form ->
        [bare] { $case ->
            [genitive] Orchard List’s
           *[nominative] Orchard List
        }
        [start] { $case ->
            [genitive] The Orchard List’s
           *[nominative] The Orchard List
        }
       *[article] { $case ->
            [genitive] the Orchard List’s
           *[nominative] the Orchard List
        }
    }
    .gender = neuter

-orchard-list_short =
    { $case ->
        [genitive] Orchard’s
       *[nominative] Orchard
    }
    .gender = neuter

## Towns. `_slug` is the name as it stands in web addresses and accounts.

-tillbrook =
    { $case ->
        [genitive] Tillbrook’s
        [in] in Tillbrook
        [from] from Tillbrook
        [to] to Tillbrook
       *[nominative] Tillbrook
    }
    .gender = neuter

-tillbrook_slug = tillbrook

-marrow-bay =
    { $case ->
        [genitive] Marrow Bay’s
        [in] in Marrow Bay
        [from] from Marrow Bay
        [to] to Marrow Bay
       *[nominative] Marrow Bay
    }
    .gender = neuter

-marrow-bay_slug = marrow-bay

-veldhaven =
    { $case ->
        [genitive] Veldhaven’s
        [in] in Veldhaven
        [from] from Veldhaven
        [to] to Veldhaven
       *[nominative] Veldhaven
    }
    .gender = neuter

-veldhaven_slug = veldhaven

-osterlund =
    { $case ->
        [genitive] Osterlund’s
        [in] in Osterlund
        [from] from Osterlund
        [to] to Osterlund
       *[nominative] Osterlund
    }
    .gender = neuter

-osterlund_slug = osterlund

## Outlets. `_address` is the true web address, `_slug` the same without its ending.

-tidewater-post =
    { $form ->
        [bare] { $case ->
            [genitive] Tidewater Post’s
           *[nominative] Tidewater Post
        }
        [start] { $case ->
            [genitive] The Tidewater Post’s
           *[nominative] The Tidewater Post
        }
       *[article] { $case ->
            [genitive] the Tidewater Post’s
           *[nominative] the Tidewater Post
        }
    }
    .gender = neuter

-tidewater-post_address = tidewater-post.example

-tidewater-post_slug = tidewater-post

-island-courier =
    { $form ->
        [bare] { $case ->
            [genitive] Island Courier’s
           *[nominative] Island Courier
        }
        [start] { $case ->
            [genitive] The Island Courier’s
           *[nominative] The Island Courier
        }
       *[article] { $case ->
            [genitive] the Island Courier’s
           *[nominative] the Island Courier
        }
    }
    .gender = neuter

-island-courier_address = island-courier.example

-island-courier_slug = island-courier

-northshore-news =
    { $form ->
        [bare] { $case ->
            [genitive] Northshore News’
           *[nominative] Northshore News
        }
        [start] { $case ->
            [genitive] Northshore News’
           *[nominative] Northshore News
        }
       *[article] { $case ->
            [genitive] Northshore News’
           *[nominative] Northshore News
        }
    }
    .gender = neuter

-northshore-news_address = northshore-news.example

-northshore-news_slug = northshore-news

-bell-tower-weekly =
    { $form ->
        [bare] { $case ->
            [genitive] Bell Tower Weekly’s
           *[nominative] Bell Tower Weekly
        }
        [start] { $case ->
            [genitive] The Bell Tower Weekly’s
           *[nominative] The Bell Tower Weekly
        }
       *[article] { $case ->
            [genitive] the Bell Tower Weekly’s
           *[nominative] the Bell Tower Weekly
        }
    }
    .gender = neuter

-bell-tower-weekly_address = bell-tower-weekly.example

-bell-tower-weekly_slug = bell-tower-weekly

## Countries. Pelorra is an island republic, Calvenny the mainland.

-pelorra =
    { $case ->
        [genitive] Pelorra’s
        [in] in Pelorra
        [from] from Pelorra
        [to] to Pelorra
       *[nominative] Pelorra
    }
    .gender = neuter

-calvenny =
    { $case ->
        [genitive] Calvenny’s
        [in] in Calvenny
        [from] from Calvenny
        [to] to Calvenny
       *[nominative] Calvenny
    }
    .gender = neuter

## People. The nominative is the full name, `_given` the first name, `_handle` the account.

-mira-holt =
    { $case ->
        [genitive] Mira Holt’s
       *[nominative] Mira Holt
    }
    .gender = feminine

-mira-holt_given =
    { $case ->
        [genitive] Mira’s
       *[nominative] Mira
    }
    .gender = feminine

-mira-holt_handle = @mira.holt

-tomas-reed =
    { $case ->
        [genitive] Tomas Reed’s
       *[nominative] Tomas Reed
    }
    .gender = masculine

-tomas-reed_given =
    { $case ->
        [genitive] Tomas’s
       *[nominative] Tomas
    }
    .gender = masculine

-tomas-reed_handle = @tomas.reed

-ada-venn =
    { $case ->
        [genitive] Ada Venn’s
       *[nominative] Ada Venn
    }
    .gender = feminine

-ada-venn_given =
    { $case ->
        [genitive] Ada’s
       *[nominative] Ada
    }
    .gender = feminine

-ada-venn_handle = @ada.venn

-joren-pike =
    { $case ->
        [genitive] Joren Pike’s
       *[nominative] Joren Pike
    }
    .gender = masculine

-joren-pike_given =
    { $case ->
        [genitive] Joren’s
       *[nominative] Joren
    }
    .gender = masculine

-joren-pike_handle = @joren.pike

-lena-marsh =
    { $case ->
        [genitive] Lena Marsh’s
       *[nominative] Lena Marsh
    }
    .gender = feminine

-lena-marsh_given =
    { $case ->
        [genitive] Lena’s
       *[nominative] Lena
    }
    .gender = feminine

-lena-marsh_handle = @lena.marsh

-oskar-finn =
    { $case ->
        [genitive] Oskar Finn’s
       *[nominative] Oskar Finn
    }
    .gender = masculine

-oskar-finn_given =
    { $case ->
        [genitive] Oskar’s
       *[nominative] Oskar
    }
    .gender = masculine

-oskar-finn_handle = @oskar.finn
