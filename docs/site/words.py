"""What the site says around its pages, in both languages."""

WORDS = {
    "en": {
        "languages": "Language",
        "other_language": "日本語",
        "pages": "Pages of the site",
        "parts": "Parts of this page",
        "workbench": "Workbench",
        "search": "Search",
        "needs_javascript": "The search needs JavaScript.",
        "none": "Nothing was found.",
        "some": "{count} found",
        "first": "The first {shown} of {count}",
    },
    "ja": {
        "languages": "言語",
        "other_language": "English",
        "pages": "サイトの目次",
        "parts": "頁内の目次",
        "workbench": "ワークベンチ",
        "search": "検索",
        "needs_javascript": "検索にはJavaScriptを要する。",
        "none": "該当する箇所はない。",
        "some": "{count}件",
        "first": "{count}件のうち最初の{shown}件",
    },
}

# What Furo says in English whatever the language.
FURO = {
    'aria-label="Toggle site navigation sidebar"': 'aria-label="目次の表示を切り替える"',
    'aria-label="Toggle table of contents sidebar"': 'aria-label="頁内の目次の表示を切り替える"',
    'aria-label="Toggle Light / Dark / Auto color theme"': 'aria-label="配色を切り替える（明るい、暗い、自動）"',
    "Toggle navigation of ": "下位の目次の表示を切り替える：",
    "<span>Next</span>": "<span>次の頁</span>",
    "<span>Previous</span>": "<span>前の頁</span>",
    'title="Link to this heading"': 'title="この見出しへのリンク"',
    "Skip to content": "本文へ移動",
    "Back to top": "先頭へ戻る",
    "On this page": "この頁の内容",
    '<div class="title">Home</div>': '<div class="title">最初の頁</div>',
    "Made with ": "作成に用いたもの：",
    "</a> and ": "</a>、",
    "'s\n": "の",
}
