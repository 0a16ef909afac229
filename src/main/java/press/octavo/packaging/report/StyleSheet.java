package press.octavo.packaging.report;

/** How the report looks: on paper and on a screen, by day and by night. */
final class StyleSheet {
  static final String CSS =
      """
      :root{color-scheme:light dark;--paper:#f7f4ec;--sheet:#fffefa;--ink:#211e1a;--quiet:#6d665b;
       --hair:#d9d2c3;--fault:#b5391f;--good:#41724a;--wash:#b5391f2e}
      @media (prefers-color-scheme:dark){:root{--paper:#161513;--sheet:#1f1d1a;--ink:#e6e0d4;
       --quiet:#9c9486;--hair:#3a362f;--fault:#ee8063;--good:#86bb8d;--wash:#ee806345}}
      *{box-sizing:border-box}
      html{background:var(--paper)}
      body{margin:0 auto;max-width:56rem;padding:4rem 2rem 6rem;color:var(--ink);
       font:1.22rem/1.45 book,"EB Garamond",Georgia,serif;font-variant-numeric:oldstyle-nums;
       text-wrap:pretty}
      h1{font-weight:normal;font-size:2.7rem;line-height:1.12;margin:0 0 .4rem;text-wrap:balance}
      h2{font-weight:normal;font-size:1.55rem;line-height:1.2;margin:3.6rem 0 .6rem}
      p{margin:.5rem 0 1rem;max-width:40rem}
      .kicker{font-variant-caps:all-small-caps;letter-spacing:.09em;color:var(--quiet);margin:0 0 .6rem}
      .verdict{font-size:1.4rem;font-style:italic;margin:0 0 1.8rem}
      .quiet{color:var(--quiet)}
      dl.sum{display:flex;flex-wrap:wrap;gap:1.2rem 3rem;margin:0;padding:1.1rem 0;
       border:solid var(--hair);border-width:1px 0}
      dl.sum div{display:flex;flex-direction:column-reverse}
      dl.sum dt{color:var(--quiet);font-size:1rem}
      dl.sum dd{margin:0;font-size:1.9rem;line-height:1.1;font-variant-numeric:lining-nums}
      table{border-collapse:collapse;width:100%;margin:1rem 0}
      th{font-weight:normal;text-align:left;color:var(--quiet);font-variant-caps:all-small-caps;
       letter-spacing:.06em;padding:.2rem 1.2rem .3rem 0;border-bottom:1px solid var(--ink);
       vertical-align:bottom}
      td{padding:.5rem 1.2rem .5rem 0;border-bottom:1px solid var(--hair);vertical-align:top}
      td:last-child,th:last-child{padding-right:0}
      td.n,th.n{text-align:right;font-variant-numeric:lining-nums tabular-nums;white-space:nowrap}
      td.m{font-size:1.06rem;line-height:1.35}
      td small{display:block;color:var(--quiet);font-size:.92rem;line-height:1.3}
      .key{white-space:nowrap}
      .good{color:var(--good)}.bad{color:var(--fault)}
      .gauge{display:block;width:6.5rem;height:.62rem;margin-top:.52rem}
      .gauge .well{fill:var(--hair)}.gauge .good{fill:var(--good)}.gauge .bad{fill:var(--fault)}
      .gauge .aim{fill:var(--ink)}
      .histogram{display:block;width:100%;margin:1rem 0 .4rem;font-size:15px}
      .histogram text{fill:var(--ink);font-variant-numeric:lining-nums}
      .histogram .aside{fill:var(--quiet);font-style:italic}
      .histogram .near{fill:var(--quiet)}.histogram .far{fill:var(--fault)}
      .histogram .axis{stroke:var(--ink);stroke-width:1;fill:none}
      ol.places{list-style:none;margin:1.6rem 0 0;padding:0;counter-reset:place}
      ol.places>li{counter-increment:place;margin:0 0 2.4rem;break-inside:avoid}
      .place{display:grid;grid-template-columns:2.4rem 1fr auto;align-items:baseline;margin:0 0 .5rem;
       max-width:none}
      .place::before{content:counter(place);color:var(--quiet)}
      .place b{font-weight:normal;font-style:italic;color:var(--fault)}
      .where{font-size:1.02rem;text-align:right;overflow-wrap:anywhere}
      .sheets{display:flex;gap:2px;margin-left:2.4rem}
      .proof{display:block;flex:0 1 auto;min-width:0;height:auto;max-width:100%;background:var(--sheet);
       border:1px solid var(--hair);fill:var(--ink)}
      .proof .fault{fill:var(--wash);stroke:var(--fault);stroke-width:.4}
      .proof .art{fill:var(--hair)}
      code{font:.82em/1.3 ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace}
      pre{background:var(--sheet);border:1px solid var(--hair);padding:.7rem 1rem;margin:1rem 0;
       white-space:pre-wrap}
      @media (max-width:44rem){body{padding:2rem 1rem 4rem;font-size:1.1rem}h1{font-size:2rem}
       .gauge{width:3rem}.sheets{margin-left:0}.place{grid-template-columns:1.8rem 1fr}
       .where{grid-column:2;text-align:left}th.aim,td.aim{display:none}}
      @media print{:root{--paper:#fff;--sheet:#fff;--ink:#000;--quiet:#555;--hair:#bbb;--fault:#a32b14;
       --good:#2f6238;--wash:#a32b1430}body{max-width:none;padding:0;font-size:10.5pt}
       h2{break-after:avoid}tr,svg{break-inside:avoid}*{print-color-adjust:exact}}
      @page{margin:18mm 20mm}
      """;

  private StyleSheet() {}
}
