package press.octavo.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.util.harfbuzz.hb_feature_t;

/**
 * Features as HarfBuzz wants them. HarfBuzz turns on by itself what text needs (kern, liga, clig,
 * calt, ccmp, locl, mark and mkmk), so only what differs is listed.
 *
 * <p>The lists are made once and never freed: there are as many as a design combines, a dozen.
 *
 * @param address of an array of {@code hb_feature_t}
 * @param count its length
 */
record FeatureList(long address, int count) {
  private static final Map<Integer, FeatureList> LISTS = new ConcurrentHashMap<>();
  private static final FeatureList NONE = new FeatureList(0, 0);

  /** To the end of the text. */
  private static final int GLOBAL_END = -1;

  static FeatureList of(Features features) {
    if (features.bits() == 0) {
      return NONE;
    }
    FeatureList list = LISTS.get(features.bits());
    return list != null ? list : LISTS.computeIfAbsent(features.bits(), bits -> make(features));
  }

  private static FeatureList make(Features features) {
    List<String> tags = new ArrayList<>();
    for (Feature feature : Feature.values()) {
      if (features.has(feature)) {
        tags.add(feature.tag());
      }
    }
    if (features.has(Feature.NO_LIGATURES)) {
      tags.add("-clig");
    }
    long address = MemoryUtil.nmemAllocChecked((long) tags.size() * hb_feature_t.SIZEOF);
    for (int i = 0; i < tags.size(); i++) {
      String tag = tags.get(i);
      boolean off = tag.startsWith("-");
      long at = address + (long) i * hb_feature_t.SIZEOF;
      MemoryUtil.memPutInt(at + hb_feature_t.TAG, number(off ? tag.substring(1) : tag));
      MemoryUtil.memPutInt(at + hb_feature_t.VALUE, off ? 0 : 1);
      MemoryUtil.memPutInt(at + hb_feature_t.START, 0);
      MemoryUtil.memPutInt(at + hb_feature_t.END, GLOBAL_END);
    }
    return new FeatureList(address, tags.size());
  }

  /** A tag as OpenType packs it: four ASCII characters in a number. */
  private static int number(String tag) {
    return tag.charAt(0) << 24 | tag.charAt(1) << 16 | tag.charAt(2) << 8 | tag.charAt(3);
  }
}
