// How a picture looks in a browser and on paper.
#pragma once

#include <string_view>

namespace ismap::detail {

/// Sizes of fonts in the style below.
inline constexpr int usual_font = 13;
inline constexpr int small_font = 11;
inline constexpr int title_font = 15;

/// The sizes that measure bold text of the usual size, and titles, which are bold: bold letters are broader.
inline constexpr int bold_measure = 14;
inline constexpr int title_measure = 17;

/// Texts have a contrast of at least 4.5 to 1 on their ground, and signs of 3 to 1, light and dark. On paper there is
/// the light one. A colour never says something alone: a sign or a text goes with it. All pictures of a page have the
/// same style, and each selector begins with their class, so that it changes nothing else of the page.
inline constexpr std::string_view picture_style = R"(
.ismap-picture { font-family: system-ui, "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", "Yu Gothic", Meiryo, sans-serif; }
.ismap-picture text { fill: #1b1d21; font-size: 13px; }
.ismap-picture .i-small { font-size: 11px; }
.ismap-picture .i-title { font-size: 15px; font-weight: 700; }
.ismap-picture .i-bold { font-weight: 700; }
.ismap-picture .i-dim { fill: #5a5f67; }
.ismap-picture .i-ground { fill: #fff; }
.ismap-picture .i-band { fill: #f0f2f5; }
.ismap-picture .i-rule { fill: none; stroke: #c4c8ce; stroke-width: 1; }
.ismap-picture .i-leader { fill: none; stroke: #7d838c; stroke-width: 1; stroke-dasharray: 1 3; }
.ismap-picture .i-edge { fill: none; stroke: #5a5f67; stroke-width: 1.25; }
.ismap-picture .i-tip { fill: #5a5f67; }
.ismap-picture .i-box { fill: #f0f2f5; stroke: #5a5f67; stroke-width: 1; }
.ismap-picture .i-open { fill: none; stroke: #5a5f67; stroke-width: 1; stroke-dasharray: 2 2; }
.ismap-picture .i-today { fill: none; stroke: #0b57b0; stroke-width: 1.5; }
.ismap-picture .i-today-text { fill: #0b57b0; font-weight: 700; }
.ismap-picture .i-blue { fill: #0b57b0; }
.ismap-picture .i-good { fill: #1a6b2c; }
.ismap-picture .i-bad { fill: #b3261e; }
.ismap-picture .i-open-question { fill: #86198f; }
.ismap-picture .i-missing { fill: #755700; }
.ismap-picture .i-good-bar { fill: #d3ead8; stroke: #1a6b2c; stroke-width: 1; }
.ismap-picture .i-blue-bar { fill: #d6e4f5; stroke: #0b57b0; stroke-width: 1; }
.ismap-picture .i-bad-bar { fill: #f9dedc; stroke: #b3261e; stroke-width: 1; }
.ismap-picture .i-open-bar { fill: #fbefc9; stroke: #755700; stroke-width: 1; stroke-dasharray: 4 3; }
.ismap-picture .i-warn-bar { fill: #fbefc9; stroke: #755700; stroke-width: 1; }
.ismap-picture .i-hollow { fill: #fff; stroke: #5a5f67; stroke-width: 1.5; }
.ismap-picture .i-sign { fill: none; stroke: #fff; stroke-width: 1.75; stroke-linecap: round; }
.ismap-picture .i-dark-sign { fill: none; stroke: #1b1d21; stroke-width: 1.5; stroke-linecap: round; }
@media screen and (prefers-color-scheme: dark) {
  .ismap-picture text { fill: #e6e8eb; }
  .ismap-picture .i-dim { fill: #a5abb4; }
  .ismap-picture .i-ground { fill: #15171a; }
  .ismap-picture .i-band { fill: #22262b; }
  .ismap-picture .i-rule { stroke: #474c54; }
  .ismap-picture .i-leader { stroke: #7d838c; }
  .ismap-picture .i-edge { stroke: #a5abb4; }
  .ismap-picture .i-tip { fill: #a5abb4; }
  .ismap-picture .i-box { fill: #22262b; stroke: #a5abb4; }
  .ismap-picture .i-open { stroke: #a5abb4; }
  .ismap-picture .i-today { stroke: #8ab8ff; }
  .ismap-picture .i-today-text { fill: #8ab8ff; }
  .ismap-picture .i-blue { fill: #8ab8ff; }
  .ismap-picture .i-good { fill: #7ed491; }
  .ismap-picture .i-bad { fill: #ff9b92; }
  .ismap-picture .i-open-question { fill: #e9a2ee; }
  .ismap-picture .i-missing { fill: #e6c15c; }
  .ismap-picture .i-good-bar { fill: #1d3a25; stroke: #7ed491; }
  .ismap-picture .i-blue-bar { fill: #1c2f4a; stroke: #8ab8ff; }
  .ismap-picture .i-bad-bar { fill: #4a2320; stroke: #ff9b92; }
  .ismap-picture .i-open-bar, .ismap-picture .i-warn-bar { fill: #413613; stroke: #e6c15c; }
  .ismap-picture .i-hollow { fill: #15171a; stroke: #a5abb4; }
  .ismap-picture .i-sign { stroke: #15171a; }
  .ismap-picture .i-dark-sign { stroke: #e6e8eb; }
}
)";

}  // namespace ismap::detail
