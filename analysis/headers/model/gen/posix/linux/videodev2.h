#include <linux/const.h>
#include <linux/ioctl.h>
#include <linux/types.h>
#include <sys/time.h>
struct v4l2_edid{__u32 pad;__u32 start_block;__u32 blocks;__u32 reserved[5];__u8*edid;};
enum v4l2_power_line_frequency{V4L2_CID_POWER_LINE_FREQUENCY_DISABLED=0,V4L2_CID_POWER_LINE_FREQUENCY_50HZ=1,V4L2_CID_POWER_LINE_FREQUENCY_60HZ=2,V4L2_CID_POWER_LINE_FREQUENCY_AUTO=3,};
enum v4l2_colorfx{V4L2_COLORFX_NONE=0,V4L2_COLORFX_BW=1,V4L2_COLORFX_SEPIA=2,V4L2_COLORFX_NEGATIVE=3,V4L2_COLORFX_EMBOSS=4,V4L2_COLORFX_SKETCH=5,V4L2_COLORFX_SKY_BLUE=6,V4L2_COLORFX_GRASS_GREEN=7,V4L2_COLORFX_SKIN_WHITEN=8,V4L2_COLORFX_VIVID=9,V4L2_COLORFX_AQUA=10,V4L2_COLORFX_ART_FREEZE=11,V4L2_COLORFX_SILHOUETTE=12,V4L2_COLORFX_SOLARIZATION=13,V4L2_COLORFX_ANTIQUE=14,V4L2_COLORFX_SET_CBCR=15,V4L2_COLORFX_SET_RGB=16,};
enum v4l2_mpeg_stream_type{V4L2_MPEG_STREAM_TYPE_MPEG2_PS=0,V4L2_MPEG_STREAM_TYPE_MPEG2_TS=1,V4L2_MPEG_STREAM_TYPE_MPEG1_SS=2,V4L2_MPEG_STREAM_TYPE_MPEG2_DVD=3,V4L2_MPEG_STREAM_TYPE_MPEG1_VCD=4,V4L2_MPEG_STREAM_TYPE_MPEG2_SVCD=5,};
enum v4l2_mpeg_stream_vbi_fmt{V4L2_MPEG_STREAM_VBI_FMT_NONE=0,V4L2_MPEG_STREAM_VBI_FMT_IVTV=1,};
enum v4l2_mpeg_audio_sampling_freq{V4L2_MPEG_AUDIO_SAMPLING_FREQ_44100=0,V4L2_MPEG_AUDIO_SAMPLING_FREQ_48000=1,V4L2_MPEG_AUDIO_SAMPLING_FREQ_32000=2,};
enum v4l2_mpeg_audio_encoding{V4L2_MPEG_AUDIO_ENCODING_LAYER_1=0,V4L2_MPEG_AUDIO_ENCODING_LAYER_2=1,V4L2_MPEG_AUDIO_ENCODING_LAYER_3=2,V4L2_MPEG_AUDIO_ENCODING_AAC=3,V4L2_MPEG_AUDIO_ENCODING_AC3=4,};
enum v4l2_mpeg_audio_l1_bitrate{V4L2_MPEG_AUDIO_L1_BITRATE_32K=0,V4L2_MPEG_AUDIO_L1_BITRATE_64K=1,V4L2_MPEG_AUDIO_L1_BITRATE_96K=2,V4L2_MPEG_AUDIO_L1_BITRATE_128K=3,V4L2_MPEG_AUDIO_L1_BITRATE_160K=4,V4L2_MPEG_AUDIO_L1_BITRATE_192K=5,V4L2_MPEG_AUDIO_L1_BITRATE_224K=6,V4L2_MPEG_AUDIO_L1_BITRATE_256K=7,V4L2_MPEG_AUDIO_L1_BITRATE_288K=8,V4L2_MPEG_AUDIO_L1_BITRATE_320K=9,V4L2_MPEG_AUDIO_L1_BITRATE_352K=10,V4L2_MPEG_AUDIO_L1_BITRATE_384K=11,V4L2_MPEG_AUDIO_L1_BITRATE_416K=12,V4L2_MPEG_AUDIO_L1_BITRATE_448K=13,};
enum v4l2_mpeg_audio_l2_bitrate{V4L2_MPEG_AUDIO_L2_BITRATE_32K=0,V4L2_MPEG_AUDIO_L2_BITRATE_48K=1,V4L2_MPEG_AUDIO_L2_BITRATE_56K=2,V4L2_MPEG_AUDIO_L2_BITRATE_64K=3,V4L2_MPEG_AUDIO_L2_BITRATE_80K=4,V4L2_MPEG_AUDIO_L2_BITRATE_96K=5,V4L2_MPEG_AUDIO_L2_BITRATE_112K=6,V4L2_MPEG_AUDIO_L2_BITRATE_128K=7,V4L2_MPEG_AUDIO_L2_BITRATE_160K=8,V4L2_MPEG_AUDIO_L2_BITRATE_192K=9,V4L2_MPEG_AUDIO_L2_BITRATE_224K=10,V4L2_MPEG_AUDIO_L2_BITRATE_256K=11,V4L2_MPEG_AUDIO_L2_BITRATE_320K=12,V4L2_MPEG_AUDIO_L2_BITRATE_384K=13,};
enum v4l2_mpeg_audio_l3_bitrate{V4L2_MPEG_AUDIO_L3_BITRATE_32K=0,V4L2_MPEG_AUDIO_L3_BITRATE_40K=1,V4L2_MPEG_AUDIO_L3_BITRATE_48K=2,V4L2_MPEG_AUDIO_L3_BITRATE_56K=3,V4L2_MPEG_AUDIO_L3_BITRATE_64K=4,V4L2_MPEG_AUDIO_L3_BITRATE_80K=5,V4L2_MPEG_AUDIO_L3_BITRATE_96K=6,V4L2_MPEG_AUDIO_L3_BITRATE_112K=7,V4L2_MPEG_AUDIO_L3_BITRATE_128K=8,V4L2_MPEG_AUDIO_L3_BITRATE_160K=9,V4L2_MPEG_AUDIO_L3_BITRATE_192K=10,V4L2_MPEG_AUDIO_L3_BITRATE_224K=11,V4L2_MPEG_AUDIO_L3_BITRATE_256K=12,V4L2_MPEG_AUDIO_L3_BITRATE_320K=13,};
enum v4l2_mpeg_audio_mode{V4L2_MPEG_AUDIO_MODE_STEREO=0,V4L2_MPEG_AUDIO_MODE_JOINT_STEREO=1,V4L2_MPEG_AUDIO_MODE_DUAL=2,V4L2_MPEG_AUDIO_MODE_MONO=3,};
enum v4l2_mpeg_audio_mode_extension{V4L2_MPEG_AUDIO_MODE_EXTENSION_BOUND_4=0,V4L2_MPEG_AUDIO_MODE_EXTENSION_BOUND_8=1,V4L2_MPEG_AUDIO_MODE_EXTENSION_BOUND_12=2,V4L2_MPEG_AUDIO_MODE_EXTENSION_BOUND_16=3,};
enum v4l2_mpeg_audio_emphasis{V4L2_MPEG_AUDIO_EMPHASIS_NONE=0,V4L2_MPEG_AUDIO_EMPHASIS_50_DIV_15_uS=1,V4L2_MPEG_AUDIO_EMPHASIS_CCITT_J17=2,};
enum v4l2_mpeg_audio_crc{V4L2_MPEG_AUDIO_CRC_NONE=0,V4L2_MPEG_AUDIO_CRC_CRC16=1,};
enum v4l2_mpeg_audio_ac3_bitrate{V4L2_MPEG_AUDIO_AC3_BITRATE_32K=0,V4L2_MPEG_AUDIO_AC3_BITRATE_40K=1,V4L2_MPEG_AUDIO_AC3_BITRATE_48K=2,V4L2_MPEG_AUDIO_AC3_BITRATE_56K=3,V4L2_MPEG_AUDIO_AC3_BITRATE_64K=4,V4L2_MPEG_AUDIO_AC3_BITRATE_80K=5,V4L2_MPEG_AUDIO_AC3_BITRATE_96K=6,V4L2_MPEG_AUDIO_AC3_BITRATE_112K=7,V4L2_MPEG_AUDIO_AC3_BITRATE_128K=8,V4L2_MPEG_AUDIO_AC3_BITRATE_160K=9,V4L2_MPEG_AUDIO_AC3_BITRATE_192K=10,V4L2_MPEG_AUDIO_AC3_BITRATE_224K=11,V4L2_MPEG_AUDIO_AC3_BITRATE_256K=12,V4L2_MPEG_AUDIO_AC3_BITRATE_320K=13,V4L2_MPEG_AUDIO_AC3_BITRATE_384K=14,V4L2_MPEG_AUDIO_AC3_BITRATE_448K=15,V4L2_MPEG_AUDIO_AC3_BITRATE_512K=16,V4L2_MPEG_AUDIO_AC3_BITRATE_576K=17,V4L2_MPEG_AUDIO_AC3_BITRATE_640K=18,};
enum v4l2_mpeg_audio_dec_playback{V4L2_MPEG_AUDIO_DEC_PLAYBACK_AUTO=0,V4L2_MPEG_AUDIO_DEC_PLAYBACK_STEREO=1,V4L2_MPEG_AUDIO_DEC_PLAYBACK_LEFT=2,V4L2_MPEG_AUDIO_DEC_PLAYBACK_RIGHT=3,V4L2_MPEG_AUDIO_DEC_PLAYBACK_MONO=4,V4L2_MPEG_AUDIO_DEC_PLAYBACK_SWAPPED_STEREO=5,};
enum v4l2_mpeg_video_encoding{V4L2_MPEG_VIDEO_ENCODING_MPEG_1=0,V4L2_MPEG_VIDEO_ENCODING_MPEG_2=1,V4L2_MPEG_VIDEO_ENCODING_MPEG_4_AVC=2,};
enum v4l2_mpeg_video_aspect{V4L2_MPEG_VIDEO_ASPECT_1x1=0,V4L2_MPEG_VIDEO_ASPECT_4x3=1,V4L2_MPEG_VIDEO_ASPECT_16x9=2,V4L2_MPEG_VIDEO_ASPECT_221x100=3,};
enum v4l2_mpeg_video_bitrate_mode{V4L2_MPEG_VIDEO_BITRATE_MODE_VBR=0,V4L2_MPEG_VIDEO_BITRATE_MODE_CBR=1,V4L2_MPEG_VIDEO_BITRATE_MODE_CQ=2,};
enum v4l2_mpeg_video_header_mode{V4L2_MPEG_VIDEO_HEADER_MODE_SEPARATE=0,V4L2_MPEG_VIDEO_HEADER_MODE_JOINED_WITH_1ST_FRAME=1,};
enum v4l2_mpeg_video_multi_slice_mode{V4L2_MPEG_VIDEO_MULTI_SLICE_MODE_SINGLE=0,V4L2_MPEG_VIDEO_MULTI_SLICE_MODE_MAX_MB=1,V4L2_MPEG_VIDEO_MULTI_SLICE_MODE_MAX_BYTES=2,V4L2_MPEG_VIDEO_MULTI_SICE_MODE_MAX_MB=1,V4L2_MPEG_VIDEO_MULTI_SICE_MODE_MAX_BYTES=2,};
enum v4l2_mpeg_video_intra_refresh_period_type{V4L2_CID_MPEG_VIDEO_INTRA_REFRESH_PERIOD_TYPE_RANDOM=0,V4L2_CID_MPEG_VIDEO_INTRA_REFRESH_PERIOD_TYPE_CYCLIC=1,};
enum v4l2_mpeg_video_mpeg2_level{V4L2_MPEG_VIDEO_MPEG2_LEVEL_LOW=0,V4L2_MPEG_VIDEO_MPEG2_LEVEL_MAIN=1,V4L2_MPEG_VIDEO_MPEG2_LEVEL_HIGH_1440=2,V4L2_MPEG_VIDEO_MPEG2_LEVEL_HIGH=3,};
enum v4l2_mpeg_video_mpeg2_profile{V4L2_MPEG_VIDEO_MPEG2_PROFILE_SIMPLE=0,V4L2_MPEG_VIDEO_MPEG2_PROFILE_MAIN=1,V4L2_MPEG_VIDEO_MPEG2_PROFILE_SNR_SCALABLE=2,V4L2_MPEG_VIDEO_MPEG2_PROFILE_SPATIALLY_SCALABLE=3,V4L2_MPEG_VIDEO_MPEG2_PROFILE_HIGH=4,V4L2_MPEG_VIDEO_MPEG2_PROFILE_MULTIVIEW=5,};
enum v4l2_mpeg_video_h264_entropy_mode{V4L2_MPEG_VIDEO_H264_ENTROPY_MODE_CAVLC=0,V4L2_MPEG_VIDEO_H264_ENTROPY_MODE_CABAC=1,};
enum v4l2_mpeg_video_h264_level{V4L2_MPEG_VIDEO_H264_LEVEL_1_0=0,V4L2_MPEG_VIDEO_H264_LEVEL_1B=1,V4L2_MPEG_VIDEO_H264_LEVEL_1_1=2,V4L2_MPEG_VIDEO_H264_LEVEL_1_2=3,V4L2_MPEG_VIDEO_H264_LEVEL_1_3=4,V4L2_MPEG_VIDEO_H264_LEVEL_2_0=5,V4L2_MPEG_VIDEO_H264_LEVEL_2_1=6,V4L2_MPEG_VIDEO_H264_LEVEL_2_2=7,V4L2_MPEG_VIDEO_H264_LEVEL_3_0=8,V4L2_MPEG_VIDEO_H264_LEVEL_3_1=9,V4L2_MPEG_VIDEO_H264_LEVEL_3_2=10,V4L2_MPEG_VIDEO_H264_LEVEL_4_0=11,V4L2_MPEG_VIDEO_H264_LEVEL_4_1=12,V4L2_MPEG_VIDEO_H264_LEVEL_4_2=13,V4L2_MPEG_VIDEO_H264_LEVEL_5_0=14,V4L2_MPEG_VIDEO_H264_LEVEL_5_1=15,V4L2_MPEG_VIDEO_H264_LEVEL_5_2=16,V4L2_MPEG_VIDEO_H264_LEVEL_6_0=17,V4L2_MPEG_VIDEO_H264_LEVEL_6_1=18,V4L2_MPEG_VIDEO_H264_LEVEL_6_2=19,};
enum v4l2_mpeg_video_h264_loop_filter_mode{V4L2_MPEG_VIDEO_H264_LOOP_FILTER_MODE_ENABLED=0,V4L2_MPEG_VIDEO_H264_LOOP_FILTER_MODE_DISABLED=1,V4L2_MPEG_VIDEO_H264_LOOP_FILTER_MODE_DISABLED_AT_SLICE_BOUNDARY=2,};
enum v4l2_mpeg_video_h264_profile{V4L2_MPEG_VIDEO_H264_PROFILE_BASELINE=0,V4L2_MPEG_VIDEO_H264_PROFILE_CONSTRAINED_BASELINE=1,V4L2_MPEG_VIDEO_H264_PROFILE_MAIN=2,V4L2_MPEG_VIDEO_H264_PROFILE_EXTENDED=3,V4L2_MPEG_VIDEO_H264_PROFILE_HIGH=4,V4L2_MPEG_VIDEO_H264_PROFILE_HIGH_10=5,V4L2_MPEG_VIDEO_H264_PROFILE_HIGH_422=6,V4L2_MPEG_VIDEO_H264_PROFILE_HIGH_444_PREDICTIVE=7,V4L2_MPEG_VIDEO_H264_PROFILE_HIGH_10_INTRA=8,V4L2_MPEG_VIDEO_H264_PROFILE_HIGH_422_INTRA=9,V4L2_MPEG_VIDEO_H264_PROFILE_HIGH_444_INTRA=10,V4L2_MPEG_VIDEO_H264_PROFILE_CAVLC_444_INTRA=11,V4L2_MPEG_VIDEO_H264_PROFILE_SCALABLE_BASELINE=12,V4L2_MPEG_VIDEO_H264_PROFILE_SCALABLE_HIGH=13,V4L2_MPEG_VIDEO_H264_PROFILE_SCALABLE_HIGH_INTRA=14,V4L2_MPEG_VIDEO_H264_PROFILE_STEREO_HIGH=15,V4L2_MPEG_VIDEO_H264_PROFILE_MULTIVIEW_HIGH=16,V4L2_MPEG_VIDEO_H264_PROFILE_CONSTRAINED_HIGH=17,};
enum v4l2_mpeg_video_h264_vui_sar_idc{V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_UNSPECIFIED=0,V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_1x1=1,V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_12x11=2,V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_10x11=3,V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_16x11=4,V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_40x33=5,V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_24x11=6,V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_20x11=7,V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_32x11=8,V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_80x33=9,V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_18x11=10,V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_15x11=11,V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_64x33=12,V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_160x99=13,V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_4x3=14,V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_3x2=15,V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_2x1=16,V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_EXTENDED=17,};
enum v4l2_mpeg_video_h264_sei_fp_arrangement_type{V4L2_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE_CHECKERBOARD=0,V4L2_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE_COLUMN=1,V4L2_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE_ROW=2,V4L2_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE_SIDE_BY_SIDE=3,V4L2_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE_TOP_BOTTOM=4,V4L2_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE_TEMPORAL=5,};
enum v4l2_mpeg_video_h264_fmo_map_type{V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_INTERLEAVED_SLICES=0,V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_SCATTERED_SLICES=1,V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_FOREGROUND_WITH_LEFT_OVER=2,V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_BOX_OUT=3,V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_RASTER_SCAN=4,V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_WIPE_SCAN=5,V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_EXPLICIT=6,};
enum v4l2_mpeg_video_h264_fmo_change_dir{V4L2_MPEG_VIDEO_H264_FMO_CHANGE_DIR_RIGHT=0,V4L2_MPEG_VIDEO_H264_FMO_CHANGE_DIR_LEFT=1,};
enum v4l2_mpeg_video_h264_hierarchical_coding_type{V4L2_MPEG_VIDEO_H264_HIERARCHICAL_CODING_B=0,V4L2_MPEG_VIDEO_H264_HIERARCHICAL_CODING_P=1,};
enum v4l2_mpeg_video_mpeg4_level{V4L2_MPEG_VIDEO_MPEG4_LEVEL_0=0,V4L2_MPEG_VIDEO_MPEG4_LEVEL_0B=1,V4L2_MPEG_VIDEO_MPEG4_LEVEL_1=2,V4L2_MPEG_VIDEO_MPEG4_LEVEL_2=3,V4L2_MPEG_VIDEO_MPEG4_LEVEL_3=4,V4L2_MPEG_VIDEO_MPEG4_LEVEL_3B=5,V4L2_MPEG_VIDEO_MPEG4_LEVEL_4=6,V4L2_MPEG_VIDEO_MPEG4_LEVEL_5=7,};
enum v4l2_mpeg_video_mpeg4_profile{V4L2_MPEG_VIDEO_MPEG4_PROFILE_SIMPLE=0,V4L2_MPEG_VIDEO_MPEG4_PROFILE_ADVANCED_SIMPLE=1,V4L2_MPEG_VIDEO_MPEG4_PROFILE_CORE=2,V4L2_MPEG_VIDEO_MPEG4_PROFILE_SIMPLE_SCALABLE=3,V4L2_MPEG_VIDEO_MPEG4_PROFILE_ADVANCED_CODING_EFFICIENCY=4,};
enum v4l2_vp8_num_partitions{V4L2_CID_MPEG_VIDEO_VPX_1_PARTITION=0,V4L2_CID_MPEG_VIDEO_VPX_2_PARTITIONS=1,V4L2_CID_MPEG_VIDEO_VPX_4_PARTITIONS=2,V4L2_CID_MPEG_VIDEO_VPX_8_PARTITIONS=3,};
enum v4l2_vp8_num_ref_frames{V4L2_CID_MPEG_VIDEO_VPX_1_REF_FRAME=0,V4L2_CID_MPEG_VIDEO_VPX_2_REF_FRAME=1,V4L2_CID_MPEG_VIDEO_VPX_3_REF_FRAME=2,};
enum v4l2_vp8_golden_frame_sel{V4L2_CID_MPEG_VIDEO_VPX_GOLDEN_FRAME_USE_PREV=0,V4L2_CID_MPEG_VIDEO_VPX_GOLDEN_FRAME_USE_REF_PERIOD=1,};
enum v4l2_mpeg_video_vp8_profile{V4L2_MPEG_VIDEO_VP8_PROFILE_0=0,V4L2_MPEG_VIDEO_VP8_PROFILE_1=1,V4L2_MPEG_VIDEO_VP8_PROFILE_2=2,V4L2_MPEG_VIDEO_VP8_PROFILE_3=3,};
enum v4l2_mpeg_video_vp9_profile{V4L2_MPEG_VIDEO_VP9_PROFILE_0=0,V4L2_MPEG_VIDEO_VP9_PROFILE_1=1,V4L2_MPEG_VIDEO_VP9_PROFILE_2=2,V4L2_MPEG_VIDEO_VP9_PROFILE_3=3,};
enum v4l2_mpeg_video_vp9_level{V4L2_MPEG_VIDEO_VP9_LEVEL_1_0=0,V4L2_MPEG_VIDEO_VP9_LEVEL_1_1=1,V4L2_MPEG_VIDEO_VP9_LEVEL_2_0=2,V4L2_MPEG_VIDEO_VP9_LEVEL_2_1=3,V4L2_MPEG_VIDEO_VP9_LEVEL_3_0=4,V4L2_MPEG_VIDEO_VP9_LEVEL_3_1=5,V4L2_MPEG_VIDEO_VP9_LEVEL_4_0=6,V4L2_MPEG_VIDEO_VP9_LEVEL_4_1=7,V4L2_MPEG_VIDEO_VP9_LEVEL_5_0=8,V4L2_MPEG_VIDEO_VP9_LEVEL_5_1=9,V4L2_MPEG_VIDEO_VP9_LEVEL_5_2=10,V4L2_MPEG_VIDEO_VP9_LEVEL_6_0=11,V4L2_MPEG_VIDEO_VP9_LEVEL_6_1=12,V4L2_MPEG_VIDEO_VP9_LEVEL_6_2=13,};
enum v4l2_mpeg_video_hevc_hier_coding_type{V4L2_MPEG_VIDEO_HEVC_HIERARCHICAL_CODING_B=0,V4L2_MPEG_VIDEO_HEVC_HIERARCHICAL_CODING_P=1,};
enum v4l2_mpeg_video_hevc_profile{V4L2_MPEG_VIDEO_HEVC_PROFILE_MAIN=0,V4L2_MPEG_VIDEO_HEVC_PROFILE_MAIN_STILL_PICTURE=1,V4L2_MPEG_VIDEO_HEVC_PROFILE_MAIN_10=2,};
enum v4l2_mpeg_video_hevc_level{V4L2_MPEG_VIDEO_HEVC_LEVEL_1=0,V4L2_MPEG_VIDEO_HEVC_LEVEL_2=1,V4L2_MPEG_VIDEO_HEVC_LEVEL_2_1=2,V4L2_MPEG_VIDEO_HEVC_LEVEL_3=3,V4L2_MPEG_VIDEO_HEVC_LEVEL_3_1=4,V4L2_MPEG_VIDEO_HEVC_LEVEL_4=5,V4L2_MPEG_VIDEO_HEVC_LEVEL_4_1=6,V4L2_MPEG_VIDEO_HEVC_LEVEL_5=7,V4L2_MPEG_VIDEO_HEVC_LEVEL_5_1=8,V4L2_MPEG_VIDEO_HEVC_LEVEL_5_2=9,V4L2_MPEG_VIDEO_HEVC_LEVEL_6=10,V4L2_MPEG_VIDEO_HEVC_LEVEL_6_1=11,V4L2_MPEG_VIDEO_HEVC_LEVEL_6_2=12,};
enum v4l2_mpeg_video_hevc_tier{V4L2_MPEG_VIDEO_HEVC_TIER_MAIN=0,V4L2_MPEG_VIDEO_HEVC_TIER_HIGH=1,};
enum v4l2_cid_mpeg_video_hevc_loop_filter_mode{V4L2_MPEG_VIDEO_HEVC_LOOP_FILTER_MODE_DISABLED=0,V4L2_MPEG_VIDEO_HEVC_LOOP_FILTER_MODE_ENABLED=1,V4L2_MPEG_VIDEO_HEVC_LOOP_FILTER_MODE_DISABLED_AT_SLICE_BOUNDARY=2,};
enum v4l2_cid_mpeg_video_hevc_refresh_type{V4L2_MPEG_VIDEO_HEVC_REFRESH_NONE=0,V4L2_MPEG_VIDEO_HEVC_REFRESH_CRA=1,V4L2_MPEG_VIDEO_HEVC_REFRESH_IDR=2,};
enum v4l2_cid_mpeg_video_hevc_size_of_length_field{V4L2_MPEG_VIDEO_HEVC_SIZE_0=0,V4L2_MPEG_VIDEO_HEVC_SIZE_1=1,V4L2_MPEG_VIDEO_HEVC_SIZE_2=2,V4L2_MPEG_VIDEO_HEVC_SIZE_4=3,};
enum v4l2_mpeg_video_frame_skip_mode{V4L2_MPEG_VIDEO_FRAME_SKIP_MODE_DISABLED=0,V4L2_MPEG_VIDEO_FRAME_SKIP_MODE_LEVEL_LIMIT=1,V4L2_MPEG_VIDEO_FRAME_SKIP_MODE_BUF_LIMIT=2,};
enum v4l2_mpeg_cx2341x_video_spatial_filter_mode{V4L2_MPEG_CX2341X_VIDEO_SPATIAL_FILTER_MODE_MANUAL=0,V4L2_MPEG_CX2341X_VIDEO_SPATIAL_FILTER_MODE_AUTO=1,};
enum v4l2_mpeg_cx2341x_video_luma_spatial_filter_type{V4L2_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE_OFF=0,V4L2_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE_1D_HOR=1,V4L2_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE_1D_VERT=2,V4L2_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE_2D_HV_SEPARABLE=3,V4L2_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE_2D_SYM_NON_SEPARABLE=4,};
enum v4l2_mpeg_cx2341x_video_chroma_spatial_filter_type{V4L2_MPEG_CX2341X_VIDEO_CHROMA_SPATIAL_FILTER_TYPE_OFF=0,V4L2_MPEG_CX2341X_VIDEO_CHROMA_SPATIAL_FILTER_TYPE_1D_HOR=1,};
enum v4l2_mpeg_cx2341x_video_temporal_filter_mode{V4L2_MPEG_CX2341X_VIDEO_TEMPORAL_FILTER_MODE_MANUAL=0,V4L2_MPEG_CX2341X_VIDEO_TEMPORAL_FILTER_MODE_AUTO=1,};
enum v4l2_mpeg_cx2341x_video_median_filter_type{V4L2_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE_OFF=0,V4L2_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE_HOR=1,V4L2_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE_VERT=2,V4L2_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE_HOR_VERT=3,V4L2_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE_DIAG=4,};
enum v4l2_mpeg_mfc51_video_frame_skip_mode{V4L2_MPEG_MFC51_VIDEO_FRAME_SKIP_MODE_DISABLED=0,V4L2_MPEG_MFC51_VIDEO_FRAME_SKIP_MODE_LEVEL_LIMIT=1,V4L2_MPEG_MFC51_VIDEO_FRAME_SKIP_MODE_BUF_LIMIT=2,};
enum v4l2_mpeg_mfc51_video_force_frame_type{V4L2_MPEG_MFC51_VIDEO_FORCE_FRAME_TYPE_DISABLED=0,V4L2_MPEG_MFC51_VIDEO_FORCE_FRAME_TYPE_I_FRAME=1,V4L2_MPEG_MFC51_VIDEO_FORCE_FRAME_TYPE_NOT_CODED=2,};
enum v4l2_exposure_auto_type{V4L2_EXPOSURE_AUTO=0,V4L2_EXPOSURE_MANUAL=1,V4L2_EXPOSURE_SHUTTER_PRIORITY=2,V4L2_EXPOSURE_APERTURE_PRIORITY=3};
enum v4l2_auto_n_preset_white_balance{V4L2_WHITE_BALANCE_MANUAL=0,V4L2_WHITE_BALANCE_AUTO=1,V4L2_WHITE_BALANCE_INCANDESCENT=2,V4L2_WHITE_BALANCE_FLUORESCENT=3,V4L2_WHITE_BALANCE_FLUORESCENT_H=4,V4L2_WHITE_BALANCE_HORIZON=5,V4L2_WHITE_BALANCE_DAYLIGHT=6,V4L2_WHITE_BALANCE_FLASH=7,V4L2_WHITE_BALANCE_CLOUDY=8,V4L2_WHITE_BALANCE_SHADE=9,};
enum v4l2_iso_sensitivity_auto_type{V4L2_ISO_SENSITIVITY_MANUAL=0,V4L2_ISO_SENSITIVITY_AUTO=1,};
enum v4l2_exposure_metering{V4L2_EXPOSURE_METERING_AVERAGE=0,V4L2_EXPOSURE_METERING_CENTER_WEIGHTED=1,V4L2_EXPOSURE_METERING_SPOT=2,V4L2_EXPOSURE_METERING_MATRIX=3,};
enum v4l2_scene_mode{V4L2_SCENE_MODE_NONE=0,V4L2_SCENE_MODE_BACKLIGHT=1,V4L2_SCENE_MODE_BEACH_SNOW=2,V4L2_SCENE_MODE_CANDLE_LIGHT=3,V4L2_SCENE_MODE_DAWN_DUSK=4,V4L2_SCENE_MODE_FALL_COLORS=5,V4L2_SCENE_MODE_FIREWORKS=6,V4L2_SCENE_MODE_LANDSCAPE=7,V4L2_SCENE_MODE_NIGHT=8,V4L2_SCENE_MODE_PARTY_INDOOR=9,V4L2_SCENE_MODE_PORTRAIT=10,V4L2_SCENE_MODE_SPORTS=11,V4L2_SCENE_MODE_SUNSET=12,V4L2_SCENE_MODE_TEXT=13,};
enum v4l2_auto_focus_range{V4L2_AUTO_FOCUS_RANGE_AUTO=0,V4L2_AUTO_FOCUS_RANGE_NORMAL=1,V4L2_AUTO_FOCUS_RANGE_MACRO=2,V4L2_AUTO_FOCUS_RANGE_INFINITY=3,};
enum v4l2_preemphasis{V4L2_PREEMPHASIS_DISABLED=0,V4L2_PREEMPHASIS_50_uS=1,V4L2_PREEMPHASIS_75_uS=2,};
enum v4l2_flash_led_mode{V4L2_FLASH_LED_MODE_NONE,V4L2_FLASH_LED_MODE_FLASH,V4L2_FLASH_LED_MODE_TORCH,};
enum v4l2_flash_strobe_source{V4L2_FLASH_STROBE_SOURCE_SOFTWARE,V4L2_FLASH_STROBE_SOURCE_EXTERNAL,};
enum v4l2_jpeg_chroma_subsampling{V4L2_JPEG_CHROMA_SUBSAMPLING_444=0,V4L2_JPEG_CHROMA_SUBSAMPLING_422=1,V4L2_JPEG_CHROMA_SUBSAMPLING_420=2,V4L2_JPEG_CHROMA_SUBSAMPLING_411=3,V4L2_JPEG_CHROMA_SUBSAMPLING_410=4,V4L2_JPEG_CHROMA_SUBSAMPLING_GRAY=5,};
enum v4l2_dv_tx_mode{V4L2_DV_TX_MODE_DVI_D=0,V4L2_DV_TX_MODE_HDMI=1,};
enum v4l2_dv_rgb_range{V4L2_DV_RGB_RANGE_AUTO=0,V4L2_DV_RGB_RANGE_LIMITED=1,V4L2_DV_RGB_RANGE_FULL=2,};
enum v4l2_dv_it_content_type{V4L2_DV_IT_CONTENT_TYPE_GRAPHICS=0,V4L2_DV_IT_CONTENT_TYPE_PHOTO=1,V4L2_DV_IT_CONTENT_TYPE_CINEMA=2,V4L2_DV_IT_CONTENT_TYPE_GAME=3,V4L2_DV_IT_CONTENT_TYPE_NO_ITC=4,};
enum v4l2_deemphasis{V4L2_DEEMPHASIS_DISABLED=V4L2_PREEMPHASIS_DISABLED,V4L2_DEEMPHASIS_50_uS=V4L2_PREEMPHASIS_50_uS,V4L2_DEEMPHASIS_75_uS=V4L2_PREEMPHASIS_75_uS,};
enum v4l2_detect_md_mode{V4L2_DETECT_MD_MODE_DISABLED=0,V4L2_DETECT_MD_MODE_GLOBAL=1,V4L2_DETECT_MD_MODE_THRESHOLD_GRID=2,V4L2_DETECT_MD_MODE_REGION_GRID=3,};
enum v4l2_stateless_h264_decode_mode{V4L2_STATELESS_H264_DECODE_MODE_SLICE_BASED,V4L2_STATELESS_H264_DECODE_MODE_FRAME_BASED,};
enum v4l2_stateless_h264_start_code{V4L2_STATELESS_H264_START_CODE_NONE,V4L2_STATELESS_H264_START_CODE_ANNEX_B,};
struct v4l2_ctrl_h264_sps{__u8 profile_idc;__u8 constraint_set_flags;__u8 level_idc;__u8 seq_parameter_set_id;__u8 chroma_format_idc;__u8 bit_depth_luma_minus8;__u8 bit_depth_chroma_minus8;__u8 log2_max_frame_num_minus4;__u8 pic_order_cnt_type;__u8 log2_max_pic_order_cnt_lsb_minus4;__u8 max_num_ref_frames;__u8 num_ref_frames_in_pic_order_cnt_cycle;__s32 offset_for_ref_frame[255];__s32 offset_for_non_ref_pic;__s32 offset_for_top_to_bottom_field;__u16 pic_width_in_mbs_minus1;__u16 pic_height_in_map_units_minus1;__u32 flags;};
struct v4l2_ctrl_h264_pps{__u8 pic_parameter_set_id;__u8 seq_parameter_set_id;__u8 num_slice_groups_minus1;__u8 num_ref_idx_l0_default_active_minus1;__u8 num_ref_idx_l1_default_active_minus1;__u8 weighted_bipred_idc;__s8 pic_init_qp_minus26;__s8 pic_init_qs_minus26;__s8 chroma_qp_index_offset;__s8 second_chroma_qp_index_offset;__u16 flags;};
struct v4l2_ctrl_h264_scaling_matrix{__u8 scaling_list_4x4[6][16];__u8 scaling_list_8x8[6][64];};
struct v4l2_h264_weight_factors{__s16 luma_weight[32];__s16 luma_offset[32];__s16 chroma_weight[32][2];__s16 chroma_offset[32][2];};
struct v4l2_ctrl_h264_pred_weights{__u16 luma_log2_weight_denom;__u16 chroma_log2_weight_denom;struct v4l2_h264_weight_factors weight_factors[2];};
struct v4l2_h264_reference{__u8 fields;__u8 index;};
struct v4l2_ctrl_h264_slice_params{__u32 header_bit_size;__u32 first_mb_in_slice;__u8 slice_type;__u8 colour_plane_id;__u8 redundant_pic_cnt;__u8 cabac_init_idc;__s8 slice_qp_delta;__s8 slice_qs_delta;__u8 disable_deblocking_filter_idc;__s8 slice_alpha_c0_offset_div2;__s8 slice_beta_offset_div2;__u8 num_ref_idx_l0_active_minus1;__u8 num_ref_idx_l1_active_minus1;__u8 reserved;struct v4l2_h264_reference ref_pic_list0[(2*16)];struct v4l2_h264_reference ref_pic_list1[(2*16)];__u32 flags;};
struct v4l2_h264_dpb_entry{__u64 reference_ts;__u32 pic_num;__u16 frame_num;__u8 fields;__u8 reserved[5];__s32 top_field_order_cnt;__s32 bottom_field_order_cnt;__u32 flags;};
struct v4l2_ctrl_h264_decode_params{struct v4l2_h264_dpb_entry dpb[16];__u16 nal_ref_idc;__u16 frame_num;__s32 top_field_order_cnt;__s32 bottom_field_order_cnt;__u16 idr_pic_id;__u16 pic_order_cnt_lsb;__s32 delta_pic_order_cnt_bottom;__s32 delta_pic_order_cnt0;__s32 delta_pic_order_cnt1;__u32 dec_ref_pic_marking_bit_size;__u32 pic_order_cnt_bit_size;__u32 slice_group_change_cycle;__u32 reserved;__u32 flags;};
struct v4l2_ctrl_fwht_params{__u64 backward_ref_ts;__u32 version;__u32 width;__u32 height;__u32 flags;__u32 colorspace;__u32 xfer_func;__u32 ycbcr_enc;__u32 quantization;};
struct v4l2_vp8_segment{__s8 quant_update[4];__s8 lf_update[4];__u8 segment_probs[3];__u8 padding;__u32 flags;};
struct v4l2_vp8_loop_filter{__s8 ref_frm_delta[4];__s8 mb_mode_delta[4];__u8 sharpness_level;__u8 level;__u16 padding;__u32 flags;};
struct v4l2_vp8_quantization{__u8 y_ac_qi;__s8 y_dc_delta;__s8 y2_dc_delta;__s8 y2_ac_delta;__s8 uv_dc_delta;__s8 uv_ac_delta;__u16 padding;};
struct v4l2_vp8_entropy{__u8 coeff_probs[4][8][3][11];__u8 y_mode_probs[4];__u8 uv_mode_probs[3];__u8 mv_probs[2][19];__u8 padding[3];};
struct v4l2_vp8_entropy_coder_state{__u8 range;__u8 value;__u8 bit_count;__u8 padding;};
struct v4l2_ctrl_vp8_frame{struct v4l2_vp8_segment segment;struct v4l2_vp8_loop_filter lf;struct v4l2_vp8_quantization quant;struct v4l2_vp8_entropy entropy;struct v4l2_vp8_entropy_coder_state coder_state;__u16 width;__u16 height;__u8 horizontal_scale;__u8 vertical_scale;__u8 version;__u8 prob_skip_false;__u8 prob_intra;__u8 prob_last;__u8 prob_gf;__u8 num_dct_parts;__u32 first_part_size;__u32 first_part_header_bits;__u32 dct_part_sizes[8];__u64 last_frame_ts;__u64 golden_frame_ts;__u64 alt_frame_ts;__u64 flags;};
struct v4l2_ctrl_mpeg2_sequence{__u16 horizontal_size;__u16 vertical_size;__u32 vbv_buffer_size;__u16 profile_and_level_indication;__u8 chroma_format;__u8 flags;};
struct v4l2_ctrl_mpeg2_picture{__u64 backward_ref_ts;__u64 forward_ref_ts;__u32 flags;__u8 f_code[2][2];__u8 picture_coding_type;__u8 picture_structure;__u8 intra_dc_precision;__u8 reserved[5];};
struct v4l2_ctrl_mpeg2_quantisation{__u8 intra_quantiser_matrix[64];__u8 non_intra_quantiser_matrix[64];__u8 chroma_intra_quantiser_matrix[64];__u8 chroma_non_intra_quantiser_matrix[64];};
enum v4l2_stateless_hevc_decode_mode{V4L2_STATELESS_HEVC_DECODE_MODE_SLICE_BASED,V4L2_STATELESS_HEVC_DECODE_MODE_FRAME_BASED,};
enum v4l2_stateless_hevc_start_code{V4L2_STATELESS_HEVC_START_CODE_NONE,V4L2_STATELESS_HEVC_START_CODE_ANNEX_B,};
struct v4l2_ctrl_hevc_sps{__u8 video_parameter_set_id;__u8 seq_parameter_set_id;__u16 pic_width_in_luma_samples;__u16 pic_height_in_luma_samples;__u8 bit_depth_luma_minus8;__u8 bit_depth_chroma_minus8;__u8 log2_max_pic_order_cnt_lsb_minus4;__u8 sps_max_dec_pic_buffering_minus1;__u8 sps_max_num_reorder_pics;__u8 sps_max_latency_increase_plus1;__u8 log2_min_luma_coding_block_size_minus3;__u8 log2_diff_max_min_luma_coding_block_size;__u8 log2_min_luma_transform_block_size_minus2;__u8 log2_diff_max_min_luma_transform_block_size;__u8 max_transform_hierarchy_depth_inter;__u8 max_transform_hierarchy_depth_intra;__u8 pcm_sample_bit_depth_luma_minus1;__u8 pcm_sample_bit_depth_chroma_minus1;__u8 log2_min_pcm_luma_coding_block_size_minus3;__u8 log2_diff_max_min_pcm_luma_coding_block_size;__u8 num_short_term_ref_pic_sets;__u8 num_long_term_ref_pics_sps;__u8 chroma_format_idc;__u8 sps_max_sub_layers_minus1;__u8 reserved[6];__u64 flags;};
struct v4l2_ctrl_hevc_pps{__u8 pic_parameter_set_id;__u8 num_extra_slice_header_bits;__u8 num_ref_idx_l0_default_active_minus1;__u8 num_ref_idx_l1_default_active_minus1;__s8 init_qp_minus26;__u8 diff_cu_qp_delta_depth;__s8 pps_cb_qp_offset;__s8 pps_cr_qp_offset;__u8 num_tile_columns_minus1;__u8 num_tile_rows_minus1;__u8 column_width_minus1[20];__u8 row_height_minus1[22];__s8 pps_beta_offset_div2;__s8 pps_tc_offset_div2;__u8 log2_parallel_merge_level_minus2;__u8 reserved;__u64 flags;};
struct v4l2_hevc_dpb_entry{__u64 timestamp;__u8 flags;__u8 field_pic;__u16 reserved;__s32 pic_order_cnt_val;};
struct v4l2_hevc_pred_weight_table{__s8 delta_luma_weight_l0[16];__s8 luma_offset_l0[16];__s8 delta_chroma_weight_l0[16][2];__s8 chroma_offset_l0[16][2];__s8 delta_luma_weight_l1[16];__s8 luma_offset_l1[16];__s8 delta_chroma_weight_l1[16][2];__s8 chroma_offset_l1[16][2];__u8 luma_log2_weight_denom;__s8 delta_chroma_log2_weight_denom;};
struct v4l2_ctrl_hevc_slice_params{__u32 bit_size;__u32 data_byte_offset;__u32 num_entry_point_offsets;__u8 nal_unit_type;__u8 nuh_temporal_id_plus1;__u8 slice_type;__u8 colour_plane_id;__s32 slice_pic_order_cnt;__u8 num_ref_idx_l0_active_minus1;__u8 num_ref_idx_l1_active_minus1;__u8 collocated_ref_idx;__u8 five_minus_max_num_merge_cand;__s8 slice_qp_delta;__s8 slice_cb_qp_offset;__s8 slice_cr_qp_offset;__s8 slice_act_y_qp_offset;__s8 slice_act_cb_qp_offset;__s8 slice_act_cr_qp_offset;__s8 slice_beta_offset_div2;__s8 slice_tc_offset_div2;__u8 pic_struct;__u8 reserved0[3];__u32 slice_segment_addr;__u8 ref_idx_l0[16];__u8 ref_idx_l1[16];__u16 short_term_ref_pic_set_size;__u16 long_term_ref_pic_set_size;struct v4l2_hevc_pred_weight_table pred_weight_table;__u8 reserved1[2];__u64 flags;};
struct v4l2_ctrl_hevc_decode_params{__s32 pic_order_cnt_val;__u16 short_term_ref_pic_set_size;__u16 long_term_ref_pic_set_size;__u8 num_active_dpb_entries;__u8 num_poc_st_curr_before;__u8 num_poc_st_curr_after;__u8 num_poc_lt_curr;__u8 poc_st_curr_before[16];__u8 poc_st_curr_after[16];__u8 poc_lt_curr[16];__u8 num_delta_pocs_of_ref_rps_idx;__u8 reserved[3];struct v4l2_hevc_dpb_entry dpb[16];__u64 flags;};
struct v4l2_ctrl_hevc_scaling_matrix{__u8 scaling_list_4x4[6][16];__u8 scaling_list_8x8[6][64];__u8 scaling_list_16x16[6][64];__u8 scaling_list_32x32[2][64];__u8 scaling_list_dc_coef_16x16[6];__u8 scaling_list_dc_coef_32x32[2];};
struct v4l2_ctrl_hdr10_cll_info{__u16 max_content_light_level;__u16 max_pic_average_light_level;};
struct v4l2_ctrl_hdr10_mastering_display{__u16 display_primaries_x[3];__u16 display_primaries_y[3];__u16 white_point_x;__u16 white_point_y;__u32 max_display_mastering_luminance;__u32 min_display_mastering_luminance;};
struct v4l2_vp9_loop_filter{__s8 ref_deltas[4];__s8 mode_deltas[2];__u8 level;__u8 sharpness;__u8 flags;__u8 reserved[7];};
struct v4l2_vp9_quantization{__u8 base_q_idx;__s8 delta_q_y_dc;__s8 delta_q_uv_dc;__s8 delta_q_uv_ac;__u8 reserved[4];};
struct v4l2_vp9_segmentation{__s16 feature_data[8][4];__u8 feature_enabled[8];__u8 tree_probs[7];__u8 pred_probs[3];__u8 flags;__u8 reserved[5];};
struct v4l2_ctrl_vp9_frame{struct v4l2_vp9_loop_filter lf;struct v4l2_vp9_quantization quant;struct v4l2_vp9_segmentation seg;__u32 flags;__u16 compressed_header_size;__u16 uncompressed_header_size;__u16 frame_width_minus_1;__u16 frame_height_minus_1;__u16 render_width_minus_1;__u16 render_height_minus_1;__u64 last_frame_ts;__u64 golden_frame_ts;__u64 alt_frame_ts;__u8 ref_frame_sign_bias;__u8 reset_frame_context;__u8 frame_context_idx;__u8 profile;__u8 bit_depth;__u8 interpolation_filter;__u8 tile_cols_log2;__u8 tile_rows_log2;__u8 reference_mode;__u8 reserved[7];};
struct v4l2_vp9_mv_probs{__u8 joint[3];__u8 sign[2];__u8 classes[2][10];__u8 class0_bit[2];__u8 bits[2][10];__u8 class0_fr[2][2][3];__u8 fr[2][3];__u8 class0_hp[2];__u8 hp[2];};
struct v4l2_ctrl_vp9_compressed_hdr{__u8 tx_mode;__u8 tx8[2][1];__u8 tx16[2][2];__u8 tx32[2][3];__u8 coef[4][2][2][6][6][3];__u8 skip[3];__u8 inter_mode[7][3];__u8 interp_filter[4][2];__u8 is_inter[4];__u8 comp_mode[5];__u8 single_ref[5][2];__u8 comp_ref[5];__u8 y_mode[4][9];__u8 uv_mode[10][9];__u8 partition[16][3];struct v4l2_vp9_mv_probs mv;};
enum v4l2_field{V4L2_FIELD_ANY=0,V4L2_FIELD_NONE=1,V4L2_FIELD_TOP=2,V4L2_FIELD_BOTTOM=3,V4L2_FIELD_INTERLACED=4,V4L2_FIELD_SEQ_TB=5,V4L2_FIELD_SEQ_BT=6,V4L2_FIELD_ALTERNATE=7,V4L2_FIELD_INTERLACED_TB=8,V4L2_FIELD_INTERLACED_BT=9,};
enum v4l2_buf_type{V4L2_BUF_TYPE_VIDEO_CAPTURE=1,V4L2_BUF_TYPE_VIDEO_OUTPUT=2,V4L2_BUF_TYPE_VIDEO_OVERLAY=3,V4L2_BUF_TYPE_VBI_CAPTURE=4,V4L2_BUF_TYPE_VBI_OUTPUT=5,V4L2_BUF_TYPE_SLICED_VBI_CAPTURE=6,V4L2_BUF_TYPE_SLICED_VBI_OUTPUT=7,V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY=8,V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE=9,V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE=10,V4L2_BUF_TYPE_SDR_CAPTURE=11,V4L2_BUF_TYPE_SDR_OUTPUT=12,V4L2_BUF_TYPE_META_CAPTURE=13,V4L2_BUF_TYPE_META_OUTPUT=14,V4L2_BUF_TYPE_PRIVATE=0x80,};
enum v4l2_tuner_type{V4L2_TUNER_RADIO=1,V4L2_TUNER_ANALOG_TV=2,V4L2_TUNER_DIGITAL_TV=3,V4L2_TUNER_SDR=4,V4L2_TUNER_RF=5,};
enum v4l2_memory{V4L2_MEMORY_MMAP=1,V4L2_MEMORY_USERPTR=2,V4L2_MEMORY_OVERLAY=3,V4L2_MEMORY_DMABUF=4,};
enum v4l2_colorspace{V4L2_COLORSPACE_DEFAULT=0,V4L2_COLORSPACE_SMPTE170M=1,V4L2_COLORSPACE_SMPTE240M=2,V4L2_COLORSPACE_REC709=3,V4L2_COLORSPACE_BT878=4,V4L2_COLORSPACE_470_SYSTEM_M=5,V4L2_COLORSPACE_470_SYSTEM_BG=6,V4L2_COLORSPACE_JPEG=7,V4L2_COLORSPACE_SRGB=8,V4L2_COLORSPACE_OPRGB=9,V4L2_COLORSPACE_BT2020=10,V4L2_COLORSPACE_RAW=11,V4L2_COLORSPACE_DCI_P3=12,};
enum v4l2_xfer_func{V4L2_XFER_FUNC_DEFAULT=0,V4L2_XFER_FUNC_709=1,V4L2_XFER_FUNC_SRGB=2,V4L2_XFER_FUNC_OPRGB=3,V4L2_XFER_FUNC_SMPTE240M=4,V4L2_XFER_FUNC_NONE=5,V4L2_XFER_FUNC_DCI_P3=6,V4L2_XFER_FUNC_SMPTE2084=7,};
enum v4l2_ycbcr_encoding{V4L2_YCBCR_ENC_DEFAULT=0,V4L2_YCBCR_ENC_601=1,V4L2_YCBCR_ENC_709=2,V4L2_YCBCR_ENC_XV601=3,V4L2_YCBCR_ENC_XV709=4,V4L2_YCBCR_ENC_SYCC=5,V4L2_YCBCR_ENC_BT2020=6,V4L2_YCBCR_ENC_BT2020_CONST_LUM=7,V4L2_YCBCR_ENC_SMPTE240M=8,};
enum v4l2_hsv_encoding{V4L2_HSV_ENC_180=128,V4L2_HSV_ENC_256=129,};
enum v4l2_quantization{V4L2_QUANTIZATION_DEFAULT=0,V4L2_QUANTIZATION_FULL_RANGE=1,V4L2_QUANTIZATION_LIM_RANGE=2,};
enum v4l2_priority{V4L2_PRIORITY_UNSET=0,V4L2_PRIORITY_BACKGROUND=1,V4L2_PRIORITY_INTERACTIVE=2,V4L2_PRIORITY_RECORD=3,V4L2_PRIORITY_DEFAULT=V4L2_PRIORITY_INTERACTIVE,};
struct v4l2_rect{__s32 left;__s32 top;__u32 width;__u32 height;};
struct v4l2_fract{__u32 numerator;__u32 denominator;};
struct v4l2_area{__u32 width;__u32 height;};
struct v4l2_capability{__u8 driver[16];__u8 card[32];__u8 bus_info[32];__u32 version;__u32 capabilities;__u32 device_caps;__u32 reserved[3];};
struct v4l2_pix_format{__u32 width;__u32 height;__u32 pixelformat;__u32 field;__u32 bytesperline;__u32 sizeimage;__u32 colorspace;__u32 priv;__u32 flags;union{__u32 ycbcr_enc;__u32 hsv_enc;};__u32 quantization;__u32 xfer_func;};
struct v4l2_fmtdesc{__u32 index;__u32 type;__u32 flags;__u8 description[32];__u32 pixelformat;__u32 mbus_code;__u32 reserved[3];};
enum v4l2_frmsizetypes{V4L2_FRMSIZE_TYPE_DISCRETE=1,V4L2_FRMSIZE_TYPE_CONTINUOUS=2,V4L2_FRMSIZE_TYPE_STEPWISE=3,};
struct v4l2_frmsize_discrete{__u32 width;__u32 height;};
struct v4l2_frmsize_stepwise{__u32 min_width;__u32 max_width;__u32 step_width;__u32 min_height;__u32 max_height;__u32 step_height;};
struct v4l2_frmsizeenum{__u32 index;__u32 pixel_format;__u32 type;union{struct v4l2_frmsize_discrete discrete;struct v4l2_frmsize_stepwise stepwise;};__u32 reserved[2];};
enum v4l2_frmivaltypes{V4L2_FRMIVAL_TYPE_DISCRETE=1,V4L2_FRMIVAL_TYPE_CONTINUOUS=2,V4L2_FRMIVAL_TYPE_STEPWISE=3,};
struct v4l2_frmival_stepwise{struct v4l2_fract min;struct v4l2_fract max;struct v4l2_fract step;};
struct v4l2_frmivalenum{__u32 index;__u32 pixel_format;__u32 width;__u32 height;__u32 type;union{struct v4l2_fract discrete;struct v4l2_frmival_stepwise stepwise;};__u32 reserved[2];};
struct v4l2_timecode{__u32 type;__u32 flags;__u8 frames;__u8 seconds;__u8 minutes;__u8 hours;__u8 userbits[4];};
struct v4l2_jpegcompression{int quality;int APPn;int APP_len;char APP_data[60];int COM_len;char COM_data[60];__u32 jpeg_markers;};
struct v4l2_requestbuffers{__u32 count;__u32 type;__u32 memory;__u32 capabilities;__u8 flags;__u8 reserved[3];};
struct v4l2_plane{__u32 bytesused;__u32 length;union{__u32 mem_offset;unsigned long userptr;__s32 fd;}m;__u32 data_offset;__u32 reserved[11];};
struct v4l2_buffer{__u32 index;__u32 type;__u32 bytesused;__u32 flags;__u32 field;struct timeval timestamp;struct v4l2_timecode timecode;__u32 sequence;__u32 memory;union{__u32 offset;unsigned long userptr;struct v4l2_plane*planes;__s32 fd;}m;__u32 length;__u32 reserved2;union{__s32 request_fd;__u32 reserved;};};
struct v4l2_exportbuffer{__u32 type;__u32 index;__u32 plane;__u32 flags;__s32 fd;__u32 reserved[11];};
struct v4l2_framebuffer{__u32 capability;__u32 flags;void*base;struct{__u32 width;__u32 height;__u32 pixelformat;__u32 field;__u32 bytesperline;__u32 sizeimage;__u32 colorspace;__u32 priv;}fmt;};
struct v4l2_clip{struct v4l2_rect c;struct v4l2_clip*next;};
struct v4l2_window{struct v4l2_rect w;__u32 field;__u32 chromakey;struct v4l2_clip*clips;__u32 clipcount;void*bitmap;__u8 global_alpha;};
struct v4l2_captureparm{__u32 capability;__u32 capturemode;struct v4l2_fract timeperframe;__u32 extendedmode;__u32 readbuffers;__u32 reserved[4];};
struct v4l2_outputparm{__u32 capability;__u32 outputmode;struct v4l2_fract timeperframe;__u32 extendedmode;__u32 writebuffers;__u32 reserved[4];};
struct v4l2_cropcap{__u32 type;struct v4l2_rect bounds;struct v4l2_rect defrect;struct v4l2_fract pixelaspect;};
struct v4l2_crop{__u32 type;struct v4l2_rect c;};
struct v4l2_selection{__u32 type;__u32 target;__u32 flags;struct v4l2_rect r;__u32 reserved[9];};
typedef __u64 v4l2_std_id;
struct v4l2_standard{__u32 index;v4l2_std_id id;__u8 name[24];struct v4l2_fract frameperiod;__u32 framelines;__u32 reserved[4];};
struct v4l2_bt_timings{__u32 width;__u32 height;__u32 interlaced;__u32 polarities;__u64 pixelclock;__u32 hfrontporch;__u32 hsync;__u32 hbackporch;__u32 vfrontporch;__u32 vsync;__u32 vbackporch;__u32 il_vfrontporch;__u32 il_vsync;__u32 il_vbackporch;__u32 standards;__u32 flags;struct v4l2_fract picture_aspect;__u8 cea861_vic;__u8 hdmi_vic;__u8 reserved[46];};
struct v4l2_dv_timings{__u32 type;union{struct v4l2_bt_timings bt;__u32 reserved[32];};};
struct v4l2_enum_dv_timings{__u32 index;__u32 pad;__u32 reserved[2];struct v4l2_dv_timings timings;};
struct v4l2_bt_timings_cap{__u32 min_width;__u32 max_width;__u32 min_height;__u32 max_height;__u64 min_pixelclock;__u64 max_pixelclock;__u32 standards;__u32 capabilities;__u32 reserved[16];};
struct v4l2_dv_timings_cap{__u32 type;__u32 pad;__u32 reserved[2];union{struct v4l2_bt_timings_cap bt;__u32 raw_data[32];};};
struct v4l2_input{__u32 index;__u8 name[32];__u32 type;__u32 audioset;__u32 tuner;v4l2_std_id std;__u32 status;__u32 capabilities;__u32 reserved[3];};
struct v4l2_output{__u32 index;__u8 name[32];__u32 type;__u32 audioset;__u32 modulator;v4l2_std_id std;__u32 capabilities;__u32 reserved[3];};
struct v4l2_control{__u32 id;__s32 value;};
struct v4l2_ext_control{__u32 id;__u32 size;__u32 reserved2[1];union{__s32 value;__s64 value64;char*string;__u8*p_u8;__u16*p_u16;__u32*p_u32;struct v4l2_area*p_area;struct v4l2_ctrl_h264_sps*p_h264_sps;struct v4l2_ctrl_h264_pps*p_h264_pps;struct v4l2_ctrl_h264_scaling_matrix*p_h264_scaling_matrix;struct v4l2_ctrl_h264_pred_weights*p_h264_pred_weights;struct v4l2_ctrl_h264_slice_params*p_h264_slice_params;struct v4l2_ctrl_h264_decode_params*p_h264_decode_params;struct v4l2_ctrl_fwht_params*p_fwht_params;struct v4l2_ctrl_vp8_frame*p_vp8_frame;struct v4l2_ctrl_mpeg2_sequence*p_mpeg2_sequence;struct v4l2_ctrl_mpeg2_picture*p_mpeg2_picture;struct v4l2_ctrl_mpeg2_quantisation*p_mpeg2_quantisation;struct v4l2_ctrl_vp9_compressed_hdr*p_vp9_compressed_hdr_probs;struct v4l2_ctrl_vp9_frame*p_vp9_frame;struct v4l2_ctrl_hevc_sps*p_hevc_sps;struct v4l2_ctrl_hevc_pps*p_hevc_pps;struct v4l2_ctrl_hevc_slice_params*p_hevc_slice_params;struct v4l2_ctrl_hevc_scaling_matrix*p_hevc_scaling_matrix;struct v4l2_ctrl_hevc_decode_params*p_hevc_decode_params;void*ptr;};};
struct v4l2_ext_controls{union{__u32 ctrl_class;__u32 which;};__u32 count;__u32 error_idx;__s32 request_fd;__u32 reserved[1];struct v4l2_ext_control*controls;};
enum v4l2_ctrl_type{V4L2_CTRL_TYPE_INTEGER=1,V4L2_CTRL_TYPE_BOOLEAN=2,V4L2_CTRL_TYPE_MENU=3,V4L2_CTRL_TYPE_BUTTON=4,V4L2_CTRL_TYPE_INTEGER64=5,V4L2_CTRL_TYPE_CTRL_CLASS=6,V4L2_CTRL_TYPE_STRING=7,V4L2_CTRL_TYPE_BITMASK=8,V4L2_CTRL_TYPE_INTEGER_MENU=9,V4L2_CTRL_COMPOUND_TYPES=0x0100,V4L2_CTRL_TYPE_U8=0x0100,V4L2_CTRL_TYPE_U16=0x0101,V4L2_CTRL_TYPE_U32=0x0102,V4L2_CTRL_TYPE_AREA=0x0106,V4L2_CTRL_TYPE_HDR10_CLL_INFO=0x0110,V4L2_CTRL_TYPE_HDR10_MASTERING_DISPLAY=0x0111,V4L2_CTRL_TYPE_H264_SPS=0x0200,V4L2_CTRL_TYPE_H264_PPS=0x0201,V4L2_CTRL_TYPE_H264_SCALING_MATRIX=0x0202,V4L2_CTRL_TYPE_H264_SLICE_PARAMS=0x0203,V4L2_CTRL_TYPE_H264_DECODE_PARAMS=0x0204,V4L2_CTRL_TYPE_H264_PRED_WEIGHTS=0x0205,V4L2_CTRL_TYPE_FWHT_PARAMS=0x0220,V4L2_CTRL_TYPE_VP8_FRAME=0x0240,V4L2_CTRL_TYPE_MPEG2_QUANTISATION=0x0250,V4L2_CTRL_TYPE_MPEG2_SEQUENCE=0x0251,V4L2_CTRL_TYPE_MPEG2_PICTURE=0x0252,V4L2_CTRL_TYPE_VP9_COMPRESSED_HDR=0x0260,V4L2_CTRL_TYPE_VP9_FRAME=0x0261,V4L2_CTRL_TYPE_HEVC_SPS=0x0270,V4L2_CTRL_TYPE_HEVC_PPS=0x0271,V4L2_CTRL_TYPE_HEVC_SLICE_PARAMS=0x0272,V4L2_CTRL_TYPE_HEVC_SCALING_MATRIX=0x0273,V4L2_CTRL_TYPE_HEVC_DECODE_PARAMS=0x0274,};
struct v4l2_queryctrl{__u32 id;__u32 type;__u8 name[32];__s32 minimum;__s32 maximum;__s32 step;__s32 default_value;__u32 flags;__u32 reserved[2];};
struct v4l2_query_ext_ctrl{__u32 id;__u32 type;char name[32];__s64 minimum;__s64 maximum;__u64 step;__s64 default_value;__u32 flags;__u32 elem_size;__u32 elems;__u32 nr_of_dims;__u32 dims[(4)];__u32 reserved[32];};
struct v4l2_querymenu{__u32 id;__u32 index;union{__u8 name[32];__s64 value;};__u32 reserved;};
struct v4l2_tuner{__u32 index;__u8 name[32];__u32 type;__u32 capability;__u32 rangelow;__u32 rangehigh;__u32 rxsubchans;__u32 audmode;__s32 signal;__s32 afc;__u32 reserved[4];};
struct v4l2_modulator{__u32 index;__u8 name[32];__u32 capability;__u32 rangelow;__u32 rangehigh;__u32 txsubchans;__u32 type;__u32 reserved[3];};
struct v4l2_frequency{__u32 tuner;__u32 type;__u32 frequency;__u32 reserved[8];};
struct v4l2_frequency_band{__u32 tuner;__u32 type;__u32 index;__u32 capability;__u32 rangelow;__u32 rangehigh;__u32 modulation;__u32 reserved[9];};
struct v4l2_hw_freq_seek{__u32 tuner;__u32 type;__u32 seek_upward;__u32 wrap_around;__u32 spacing;__u32 rangelow;__u32 rangehigh;__u32 reserved[5];};
struct v4l2_rds_data{__u8 lsb;__u8 msb;__u8 block;};
struct v4l2_audio{__u32 index;__u8 name[32];__u32 capability;__u32 mode;__u32 reserved[2];};
struct v4l2_audioout{__u32 index;__u8 name[32];__u32 capability;__u32 mode;__u32 reserved[2];};
struct v4l2_enc_idx_entry{__u64 offset;__u64 pts;__u32 length;__u32 flags;__u32 reserved[2];};
struct v4l2_enc_idx{__u32 entries;__u32 entries_cap;__u32 reserved[4];struct v4l2_enc_idx_entry entry[(64)];};
struct v4l2_encoder_cmd{__u32 cmd;__u32 flags;union{struct{__u32 data[8];}raw;};};
struct v4l2_decoder_cmd{__u32 cmd;__u32 flags;union{struct{__u64 pts;}stop;struct{__s32 speed;__u32 format;}start;struct{__u32 data[16];}raw;};};
struct v4l2_vbi_format{__u32 sampling_rate;__u32 offset;__u32 samples_per_line;__u32 sample_format;__s32 start[2];__u32 count[2];__u32 flags;__u32 reserved[2];};
struct v4l2_sliced_vbi_format{__u16 service_set;__u16 service_lines[2][24];__u32 io_size;__u32 reserved[2];};
struct v4l2_sliced_vbi_cap{__u16 service_set;__u16 service_lines[2][24];__u32 type;__u32 reserved[3];};
struct v4l2_sliced_vbi_data{__u32 id;__u32 field;__u32 line;__u32 reserved;__u8 data[48];};
struct v4l2_mpeg_vbi_itv0_line{__u8 id;__u8 data[42];};
struct v4l2_mpeg_vbi_itv0{__le32 linemask[2];struct v4l2_mpeg_vbi_itv0_line line[35];};
struct v4l2_mpeg_vbi_ITV0{struct v4l2_mpeg_vbi_itv0_line line[36];};
struct v4l2_mpeg_vbi_fmt_ivtv{__u8 magic[4];union{struct v4l2_mpeg_vbi_itv0 itv0;struct v4l2_mpeg_vbi_ITV0 ITV0;};};
struct v4l2_plane_pix_format{__u32 sizeimage;__u32 bytesperline;__u16 reserved[6];};
struct v4l2_pix_format_mplane{__u32 width;__u32 height;__u32 pixelformat;__u32 field;__u32 colorspace;struct v4l2_plane_pix_format plane_fmt[8];__u8 num_planes;__u8 flags;union{__u8 ycbcr_enc;__u8 hsv_enc;};__u8 quantization;__u8 xfer_func;__u8 reserved[7];};
struct v4l2_sdr_format{__u32 pixelformat;__u32 buffersize;__u8 reserved[24];};
struct v4l2_meta_format{__u32 dataformat;__u32 buffersize;};
struct v4l2_format{__u32 type;union{struct v4l2_pix_format pix;struct v4l2_pix_format_mplane pix_mp;struct v4l2_window win;struct v4l2_vbi_format vbi;struct v4l2_sliced_vbi_format sliced;struct v4l2_sdr_format sdr;struct v4l2_meta_format meta;__u8 raw_data[200];}fmt;};
struct v4l2_streamparm{__u32 type;union{struct v4l2_captureparm capture;struct v4l2_outputparm output;__u8 raw_data[200];}parm;};
struct v4l2_event_vsync{__u8 field;};
struct v4l2_event_ctrl{__u32 changes;__u32 type;union{__s32 value;__s64 value64;};__u32 flags;__s32 minimum;__s32 maximum;__s32 step;__s32 default_value;};
struct v4l2_event_frame_sync{__u32 frame_sequence;};
struct v4l2_event_src_change{__u32 changes;};
struct v4l2_event_motion_det{__u32 flags;__u32 frame_sequence;__u32 region_mask;};
struct v4l2_event{__u32 type;union{struct v4l2_event_vsync vsync;struct v4l2_event_ctrl ctrl;struct v4l2_event_frame_sync frame_sync;struct v4l2_event_src_change src_change;struct v4l2_event_motion_det motion_det;__u8 data[64];}u;__u32 pending;__u32 sequence;struct timespec timestamp;__u32 id;__u32 reserved[8];};
struct v4l2_event_subscription{__u32 type;__u32 id;__u32 flags;__u32 reserved[5];};
struct v4l2_dbg_match{__u32 type;union{__u32 addr;char name[32];};};
struct v4l2_dbg_register{struct v4l2_dbg_match match;__u32 size;__u64 reg;__u64 val;};
struct v4l2_dbg_chip_info{struct v4l2_dbg_match match;char name[32];__u32 flags;__u32 reserved[32];};
struct v4l2_create_buffers{__u32 index;__u32 count;__u32 memory;struct v4l2_format format;__u32 capabilities;__u32 flags;__u32 reserved[6];};
#define V4L2_HEVC_DPB_ENTRIES_NUM_MAX 16
#define V4L2_VP9_PROFILE_MAX 3
#define V4L2_VP9_SEG_LVL_MAX 4
#pragma gillint opaque
#define BASE_VIDIOC_PRIVATE 192
#define V4L2_AUDCAP_AVL 0x00002
#define V4L2_AUDCAP_STEREO 0x00001
#define V4L2_AUDMODE_AVL 0x00001
#define V4L2_AUTO_FOCUS_STATUS_BUSY (1<<0)
#define V4L2_AUTO_FOCUS_STATUS_FAILED (1<<2)
#define V4L2_AUTO_FOCUS_STATUS_IDLE (0<<0)
#define V4L2_AUTO_FOCUS_STATUS_REACHED (1<<1)
#define V4L2_BAND_MODULATION_AM (1<<3)
#define V4L2_BAND_MODULATION_FM (1<<2)
#define V4L2_BAND_MODULATION_VSB (1<<1)
#define V4L2_BUF_CAP_SUPPORTS_DMABUF (1<<2)
#define V4L2_BUF_CAP_SUPPORTS_M2M_HOLD_CAPTURE_BUF (1<<5)
#define V4L2_BUF_CAP_SUPPORTS_MMAP (1<<0)
#define V4L2_BUF_CAP_SUPPORTS_MMAP_CACHE_HINTS (1<<6)
#define V4L2_BUF_CAP_SUPPORTS_ORPHANED_BUFS (1<<4)
#define V4L2_BUF_CAP_SUPPORTS_REQUESTS (1<<3)
#define V4L2_BUF_CAP_SUPPORTS_USERPTR (1<<1)
#define V4L2_BUF_FLAG_BFRAME 0x00000020
#define V4L2_BUF_FLAG_DONE 0x00000004
#define V4L2_BUF_FLAG_ERROR 0x00000040
#define V4L2_BUF_FLAG_IN_REQUEST 0x00000080
#define V4L2_BUF_FLAG_KEYFRAME 0x00000008
#define V4L2_BUF_FLAG_LAST 0x00100000
#define V4L2_BUF_FLAG_M2M_HOLD_CAPTURE_BUF 0x00000200
#define V4L2_BUF_FLAG_MAPPED 0x00000001
#define V4L2_BUF_FLAG_NO_CACHE_CLEAN 0x00001000
#define V4L2_BUF_FLAG_NO_CACHE_INVALIDATE 0x00000800
#define V4L2_BUF_FLAG_PFRAME 0x00000010
#define V4L2_BUF_FLAG_PREPARED 0x00000400
#define V4L2_BUF_FLAG_QUEUED 0x00000002
#define V4L2_BUF_FLAG_REQUEST_FD 0x00800000
#define V4L2_BUF_FLAG_TIMECODE 0x00000100
#define V4L2_BUF_FLAG_TIMESTAMP_COPY 0x00004000
#define V4L2_BUF_FLAG_TIMESTAMP_MASK 0x0000e000
#define V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC 0x00002000
#define V4L2_BUF_FLAG_TIMESTAMP_UNKNOWN 0x00000000
#define V4L2_BUF_FLAG_TSTAMP_SRC_EOF 0x00000000
#define V4L2_BUF_FLAG_TSTAMP_SRC_MASK 0x00070000
#define V4L2_BUF_FLAG_TSTAMP_SRC_SOE 0x00010000
#define V4L2_CAMERA_ORIENTATION_BACK 1
#define V4L2_CAMERA_ORIENTATION_EXTERNAL 2
#define V4L2_CAMERA_ORIENTATION_FRONT 0
#define V4L2_CAP_ASYNCIO 0x02000000
#define V4L2_CAP_AUDIO 0x00020000
#define V4L2_CAP_DEVICE_CAPS 0x80000000
#define V4L2_CAP_EXT_PIX_FORMAT 0x00200000
#define V4L2_CAP_HW_FREQ_SEEK 0x00000400
#define V4L2_CAP_IO_MC 0x20000000
#define V4L2_CAP_META_CAPTURE 0x00800000
#define V4L2_CAP_META_OUTPUT 0x08000000
#define V4L2_CAP_MODULATOR 0x00080000
#define V4L2_CAP_RADIO 0x00040000
#define V4L2_CAP_RDS_CAPTURE 0x00000100
#define V4L2_CAP_RDS_OUTPUT 0x00000800
#define V4L2_CAP_READWRITE 0x01000000
#define V4L2_CAP_SDR_CAPTURE 0x00100000
#define V4L2_CAP_SDR_OUTPUT 0x00400000
#define V4L2_CAP_SLICED_VBI_CAPTURE 0x00000040
#define V4L2_CAP_SLICED_VBI_OUTPUT 0x00000080
#define V4L2_CAP_STREAMING 0x04000000
#define V4L2_CAP_TIMEPERFRAME 0x1000
#define V4L2_CAP_TOUCH 0x10000000
#define V4L2_CAP_TUNER 0x00010000
#define V4L2_CAP_VBI_CAPTURE 0x00000010
#define V4L2_CAP_VBI_OUTPUT 0x00000020
#define V4L2_CAP_VIDEO_CAPTURE 0x00000001
#define V4L2_CAP_VIDEO_CAPTURE_MPLANE 0x00001000
#define V4L2_CAP_VIDEO_M2M 0x00008000
#define V4L2_CAP_VIDEO_M2M_MPLANE 0x00004000
#define V4L2_CAP_VIDEO_OUTPUT 0x00000002
#define V4L2_CAP_VIDEO_OUTPUT_MPLANE 0x00002000
#define V4L2_CAP_VIDEO_OUTPUT_OVERLAY 0x00000200
#define V4L2_CAP_VIDEO_OVERLAY 0x00000004
#define V4L2_CHIP_FL_READABLE (1<<0)
#define V4L2_CHIP_FL_WRITABLE (1<<1)
#define V4L2_CHIP_MATCH_AC97 3
#define V4L2_CHIP_MATCH_BRIDGE 0
#define V4L2_CHIP_MATCH_HOST
#define V4L2_CHIP_MATCH_I2C_ADDR 2
#define V4L2_CHIP_MATCH_I2C_DRIVER 1
#define V4L2_CHIP_MATCH_SUBDEV 4
#define V4L2_CID_3A_LOCK
#define V4L2_CID_ALPHA_COMPONENT
#define V4L2_CID_ANALOGUE_GAIN
#define V4L2_CID_AUDIO_BALANCE
#define V4L2_CID_AUDIO_BASS
#define V4L2_CID_AUDIO_COMPRESSION_ATTACK_TIME
#define V4L2_CID_AUDIO_COMPRESSION_ENABLED
#define V4L2_CID_AUDIO_COMPRESSION_GAIN
#define V4L2_CID_AUDIO_COMPRESSION_RELEASE_TIME
#define V4L2_CID_AUDIO_COMPRESSION_THRESHOLD
#define V4L2_CID_AUDIO_LIMITER_DEVIATION
#define V4L2_CID_AUDIO_LIMITER_ENABLED
#define V4L2_CID_AUDIO_LIMITER_RELEASE_TIME
#define V4L2_CID_AUDIO_LOUDNESS
#define V4L2_CID_AUDIO_MUTE
#define V4L2_CID_AUDIO_TREBLE
#define V4L2_CID_AUDIO_VOLUME
#define V4L2_CID_AUTOBRIGHTNESS
#define V4L2_CID_AUTOGAIN
#define V4L2_CID_AUTO_EXPOSURE_BIAS
#define V4L2_CID_AUTO_FOCUS_RANGE
#define V4L2_CID_AUTO_FOCUS_START
#define V4L2_CID_AUTO_FOCUS_STATUS
#define V4L2_CID_AUTO_FOCUS_STOP
#define V4L2_CID_AUTO_N_PRESET_WHITE_BALANCE
#define V4L2_CID_AUTO_WHITE_BALANCE
#define V4L2_CID_BACKLIGHT_COMPENSATION
#define V4L2_CID_BAND_STOP_FILTER
#define V4L2_CID_BASE
#define V4L2_CID_BG_COLOR
#define V4L2_CID_BLACK_LEVEL
#define V4L2_CID_BLUE_BALANCE
#define V4L2_CID_BRIGHTNESS
#define V4L2_CID_CAMERA_CLASS
#define V4L2_CID_CAMERA_CLASS_BASE
#define V4L2_CID_CAMERA_ORIENTATION
#define V4L2_CID_CAMERA_SENSOR_ROTATION
#define V4L2_CID_CHROMA_AGC
#define V4L2_CID_CHROMA_GAIN
#define V4L2_CID_CODEC_BASE
#define V4L2_CID_CODEC_CLASS
#define V4L2_CID_CODEC_CX2341X_BASE
#define V4L2_CID_CODEC_MFC51_BASE
#define V4L2_CID_CODEC_STATELESS_BASE
#define V4L2_CID_CODEC_STATELESS_CLASS
#define V4L2_CID_COLORFX
#define V4L2_CID_COLORFX_CBCR
#define V4L2_CID_COLORFX_RGB
#define V4L2_CID_COLORIMETRY_CLASS
#define V4L2_CID_COLORIMETRY_CLASS_BASE
#define V4L2_CID_COLORIMETRY_HDR10_CLL_INFO
#define V4L2_CID_COLORIMETRY_HDR10_MASTERING_DISPLAY
#define V4L2_CID_COLOR_KILLER
#define V4L2_CID_CONTRAST
#define V4L2_CID_DEINTERLACING_MODE
#define V4L2_CID_DETECT_CLASS
#define V4L2_CID_DETECT_CLASS_BASE
#define V4L2_CID_DETECT_MD_GLOBAL_THRESHOLD
#define V4L2_CID_DETECT_MD_MODE
#define V4L2_CID_DETECT_MD_REGION_GRID
#define V4L2_CID_DETECT_MD_THRESHOLD_GRID
#define V4L2_CID_DIGITAL_GAIN
#define V4L2_CID_DO_WHITE_BALANCE
#define V4L2_CID_DV_CLASS
#define V4L2_CID_DV_CLASS_BASE
#define V4L2_CID_DV_RX_IT_CONTENT_TYPE
#define V4L2_CID_DV_RX_POWER_PRESENT
#define V4L2_CID_DV_RX_RGB_RANGE
#define V4L2_CID_DV_TX_EDID_PRESENT
#define V4L2_CID_DV_TX_HOTPLUG
#define V4L2_CID_DV_TX_IT_CONTENT_TYPE
#define V4L2_CID_DV_TX_MODE
#define V4L2_CID_DV_TX_RGB_RANGE
#define V4L2_CID_DV_TX_RXSENSE
#define V4L2_CID_EXPOSURE
#define V4L2_CID_EXPOSURE_ABSOLUTE
#define V4L2_CID_EXPOSURE_AUTO
#define V4L2_CID_EXPOSURE_AUTO_PRIORITY
#define V4L2_CID_EXPOSURE_METERING
#define V4L2_CID_FLASH_CHARGE
#define V4L2_CID_FLASH_CLASS
#define V4L2_CID_FLASH_CLASS_BASE
#define V4L2_CID_FLASH_FAULT
#define V4L2_CID_FLASH_INDICATOR_INTENSITY
#define V4L2_CID_FLASH_INTENSITY
#define V4L2_CID_FLASH_LED_MODE
#define V4L2_CID_FLASH_READY
#define V4L2_CID_FLASH_STROBE
#define V4L2_CID_FLASH_STROBE_SOURCE
#define V4L2_CID_FLASH_STROBE_STATUS
#define V4L2_CID_FLASH_STROBE_STOP
#define V4L2_CID_FLASH_TIMEOUT
#define V4L2_CID_FLASH_TORCH_INTENSITY
#define V4L2_CID_FM_RX_CLASS
#define V4L2_CID_FM_RX_CLASS_BASE
#define V4L2_CID_FM_TX_CLASS
#define V4L2_CID_FM_TX_CLASS_BASE
#define V4L2_CID_FOCUS_ABSOLUTE
#define V4L2_CID_FOCUS_AUTO
#define V4L2_CID_FOCUS_RELATIVE
#define V4L2_CID_FWHT_I_FRAME_QP
#define V4L2_CID_FWHT_P_FRAME_QP
#define V4L2_CID_GAIN
#define V4L2_CID_GAMMA
#define V4L2_CID_HBLANK
#define V4L2_CID_HFLIP
#define V4L2_CID_HUE
#define V4L2_CID_HUE_AUTO
#define V4L2_CID_ILLUMINATORS_1
#define V4L2_CID_ILLUMINATORS_2
#define V4L2_CID_IMAGE_PROC_CLASS
#define V4L2_CID_IMAGE_PROC_CLASS_BASE
#define V4L2_CID_IMAGE_SOURCE_CLASS
#define V4L2_CID_IMAGE_SOURCE_CLASS_BASE
#define V4L2_CID_IMAGE_STABILIZATION
#define V4L2_CID_IRIS_ABSOLUTE
#define V4L2_CID_IRIS_RELATIVE
#define V4L2_CID_ISO_SENSITIVITY
#define V4L2_CID_ISO_SENSITIVITY_AUTO
#define V4L2_CID_JPEG_ACTIVE_MARKER
#define V4L2_CID_JPEG_CHROMA_SUBSAMPLING
#define V4L2_CID_JPEG_CLASS
#define V4L2_CID_JPEG_CLASS_BASE
#define V4L2_CID_JPEG_COMPRESSION_QUALITY
#define V4L2_CID_JPEG_RESTART_INTERVAL
#define V4L2_CID_LASTP1
#define V4L2_CID_LINK_FREQ
#define V4L2_CID_MAX_CTRLS 1024
#define V4L2_CID_MIN_BUFFERS_FOR_CAPTURE
#define V4L2_CID_MIN_BUFFERS_FOR_OUTPUT
#define V4L2_CID_MPEG_AUDIO_AAC_BITRATE
#define V4L2_CID_MPEG_AUDIO_AC3_BITRATE
#define V4L2_CID_MPEG_AUDIO_CRC
#define V4L2_CID_MPEG_AUDIO_DEC_MULTILINGUAL_PLAYBACK
#define V4L2_CID_MPEG_AUDIO_DEC_PLAYBACK
#define V4L2_CID_MPEG_AUDIO_EMPHASIS
#define V4L2_CID_MPEG_AUDIO_ENCODING
#define V4L2_CID_MPEG_AUDIO_L1_BITRATE
#define V4L2_CID_MPEG_AUDIO_L2_BITRATE
#define V4L2_CID_MPEG_AUDIO_L3_BITRATE
#define V4L2_CID_MPEG_AUDIO_MODE
#define V4L2_CID_MPEG_AUDIO_MODE_EXTENSION
#define V4L2_CID_MPEG_AUDIO_MUTE
#define V4L2_CID_MPEG_AUDIO_SAMPLING_FREQ
#define V4L2_CID_MPEG_BASE
#define V4L2_CID_MPEG_CLASS
#define V4L2_CID_MPEG_CX2341X_BASE
#define V4L2_CID_MPEG_CX2341X_STREAM_INSERT_NAV_PACKETS
#define V4L2_CID_MPEG_CX2341X_VIDEO_CHROMA_MEDIAN_FILTER_BOTTOM
#define V4L2_CID_MPEG_CX2341X_VIDEO_CHROMA_MEDIAN_FILTER_TOP
#define V4L2_CID_MPEG_CX2341X_VIDEO_CHROMA_SPATIAL_FILTER_TYPE
#define V4L2_CID_MPEG_CX2341X_VIDEO_LUMA_MEDIAN_FILTER_BOTTOM
#define V4L2_CID_MPEG_CX2341X_VIDEO_LUMA_MEDIAN_FILTER_TOP
#define V4L2_CID_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE
#define V4L2_CID_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE
#define V4L2_CID_MPEG_CX2341X_VIDEO_SPATIAL_FILTER
#define V4L2_CID_MPEG_CX2341X_VIDEO_SPATIAL_FILTER_MODE
#define V4L2_CID_MPEG_CX2341X_VIDEO_TEMPORAL_FILTER
#define V4L2_CID_MPEG_CX2341X_VIDEO_TEMPORAL_FILTER_MODE
#define V4L2_CID_MPEG_MFC51_BASE
#define V4L2_CID_MPEG_MFC51_VIDEO_DECODER_H264_DISPLAY_DELAY
#define V4L2_CID_MPEG_MFC51_VIDEO_DECODER_H264_DISPLAY_DELAY_ENABLE
#define V4L2_CID_MPEG_MFC51_VIDEO_FORCE_FRAME_TYPE
#define V4L2_CID_MPEG_MFC51_VIDEO_FRAME_SKIP_MODE
#define V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_ACTIVITY
#define V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_DARK
#define V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_SMOOTH
#define V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_STATIC
#define V4L2_CID_MPEG_MFC51_VIDEO_H264_NUM_REF_PIC_FOR_P
#define V4L2_CID_MPEG_MFC51_VIDEO_PADDING
#define V4L2_CID_MPEG_MFC51_VIDEO_PADDING_YUV
#define V4L2_CID_MPEG_MFC51_VIDEO_RC_FIXED_TARGET_BIT
#define V4L2_CID_MPEG_MFC51_VIDEO_RC_REACTION_COEFF
#define V4L2_CID_MPEG_STREAM_PES_ID_AUDIO
#define V4L2_CID_MPEG_STREAM_PES_ID_VIDEO
#define V4L2_CID_MPEG_STREAM_PID_AUDIO
#define V4L2_CID_MPEG_STREAM_PID_PCR
#define V4L2_CID_MPEG_STREAM_PID_PMT
#define V4L2_CID_MPEG_STREAM_PID_VIDEO
#define V4L2_CID_MPEG_STREAM_TYPE
#define V4L2_CID_MPEG_STREAM_VBI_FMT
#define V4L2_CID_MPEG_VIDEO_ASPECT
#define V4L2_CID_MPEG_VIDEO_AU_DELIMITER
#define V4L2_CID_MPEG_VIDEO_BASELAYER_PRIORITY_ID
#define V4L2_CID_MPEG_VIDEO_BITRATE
#define V4L2_CID_MPEG_VIDEO_BITRATE_MODE
#define V4L2_CID_MPEG_VIDEO_BITRATE_PEAK
#define V4L2_CID_MPEG_VIDEO_B_FRAMES
#define V4L2_CID_MPEG_VIDEO_CONSTANT_QUALITY
#define V4L2_CID_MPEG_VIDEO_CYCLIC_INTRA_REFRESH_MB
#define V4L2_CID_MPEG_VIDEO_DECODER_MPEG4_DEBLOCK_FILTER
#define V4L2_CID_MPEG_VIDEO_DECODER_SLICE_INTERFACE
#define V4L2_CID_MPEG_VIDEO_DEC_CONCEAL_COLOR
#define V4L2_CID_MPEG_VIDEO_DEC_DISPLAY_DELAY
#define V4L2_CID_MPEG_VIDEO_DEC_DISPLAY_DELAY_ENABLE
#define V4L2_CID_MPEG_VIDEO_DEC_FRAME
#define V4L2_CID_MPEG_VIDEO_DEC_PTS
#define V4L2_CID_MPEG_VIDEO_ENCODING
#define V4L2_CID_MPEG_VIDEO_FORCE_KEY_FRAME
#define V4L2_CID_MPEG_VIDEO_FRAME_LTR_INDEX
#define V4L2_CID_MPEG_VIDEO_FRAME_RC_ENABLE
#define V4L2_CID_MPEG_VIDEO_FRAME_SKIP_MODE
#define V4L2_CID_MPEG_VIDEO_GOP_CLOSURE
#define V4L2_CID_MPEG_VIDEO_GOP_SIZE
#define V4L2_CID_MPEG_VIDEO_H263_B_FRAME_QP
#define V4L2_CID_MPEG_VIDEO_H263_I_FRAME_QP
#define V4L2_CID_MPEG_VIDEO_H263_MAX_QP
#define V4L2_CID_MPEG_VIDEO_H263_MIN_QP
#define V4L2_CID_MPEG_VIDEO_H263_P_FRAME_QP
#define V4L2_CID_MPEG_VIDEO_H264_8X8_TRANSFORM
#define V4L2_CID_MPEG_VIDEO_H264_ASO
#define V4L2_CID_MPEG_VIDEO_H264_ASO_SLICE_ORDER
#define V4L2_CID_MPEG_VIDEO_H264_B_FRAME_MAX_QP
#define V4L2_CID_MPEG_VIDEO_H264_B_FRAME_MIN_QP
#define V4L2_CID_MPEG_VIDEO_H264_B_FRAME_QP
#define V4L2_CID_MPEG_VIDEO_H264_CHROMA_QP_INDEX_OFFSET
#define V4L2_CID_MPEG_VIDEO_H264_CONSTRAINED_INTRA_PREDICTION
#define V4L2_CID_MPEG_VIDEO_H264_CPB_SIZE
#define V4L2_CID_MPEG_VIDEO_H264_ENTROPY_MODE
#define V4L2_CID_MPEG_VIDEO_H264_FMO
#define V4L2_CID_MPEG_VIDEO_H264_FMO_CHANGE_DIRECTION
#define V4L2_CID_MPEG_VIDEO_H264_FMO_CHANGE_RATE
#define V4L2_CID_MPEG_VIDEO_H264_FMO_MAP_TYPE
#define V4L2_CID_MPEG_VIDEO_H264_FMO_RUN_LENGTH
#define V4L2_CID_MPEG_VIDEO_H264_FMO_SLICE_GROUP
#define V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING
#define V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING_LAYER
#define V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING_LAYER_QP
#define V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING_TYPE
#define V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L0_BR
#define V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L1_BR
#define V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L2_BR
#define V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L3_BR
#define V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L4_BR
#define V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L5_BR
#define V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L6_BR
#define V4L2_CID_MPEG_VIDEO_H264_I_FRAME_MAX_QP
#define V4L2_CID_MPEG_VIDEO_H264_I_FRAME_MIN_QP
#define V4L2_CID_MPEG_VIDEO_H264_I_FRAME_QP
#define V4L2_CID_MPEG_VIDEO_H264_I_PERIOD
#define V4L2_CID_MPEG_VIDEO_H264_LEVEL
#define V4L2_CID_MPEG_VIDEO_H264_LOOP_FILTER_ALPHA
#define V4L2_CID_MPEG_VIDEO_H264_LOOP_FILTER_BETA
#define V4L2_CID_MPEG_VIDEO_H264_LOOP_FILTER_MODE
#define V4L2_CID_MPEG_VIDEO_H264_MAX_QP
#define V4L2_CID_MPEG_VIDEO_H264_MIN_QP
#define V4L2_CID_MPEG_VIDEO_H264_PROFILE
#define V4L2_CID_MPEG_VIDEO_H264_P_FRAME_MAX_QP
#define V4L2_CID_MPEG_VIDEO_H264_P_FRAME_MIN_QP
#define V4L2_CID_MPEG_VIDEO_H264_P_FRAME_QP
#define V4L2_CID_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE
#define V4L2_CID_MPEG_VIDEO_H264_SEI_FP_CURRENT_FRAME_0
#define V4L2_CID_MPEG_VIDEO_H264_SEI_FRAME_PACKING
#define V4L2_CID_MPEG_VIDEO_H264_VUI_EXT_SAR_HEIGHT
#define V4L2_CID_MPEG_VIDEO_H264_VUI_EXT_SAR_WIDTH
#define V4L2_CID_MPEG_VIDEO_H264_VUI_SAR_ENABLE
#define V4L2_CID_MPEG_VIDEO_H264_VUI_SAR_IDC
#define V4L2_CID_MPEG_VIDEO_HEADER_MODE
#define V4L2_CID_MPEG_VIDEO_HEVC_B_FRAME_MAX_QP
#define V4L2_CID_MPEG_VIDEO_HEVC_B_FRAME_MIN_QP
#define V4L2_CID_MPEG_VIDEO_HEVC_B_FRAME_QP
#define V4L2_CID_MPEG_VIDEO_HEVC_CONST_INTRA_PRED
#define V4L2_CID_MPEG_VIDEO_HEVC_FRAME_RATE_RESOLUTION
#define V4L2_CID_MPEG_VIDEO_HEVC_GENERAL_PB
#define V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L0_BR
#define V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L0_QP
#define V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L1_BR
#define V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L1_QP
#define V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L2_BR
#define V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L2_QP
#define V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L3_BR
#define V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L3_QP
#define V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L4_BR
#define V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L4_QP
#define V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L5_BR
#define V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L5_QP
#define V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L6_BR
#define V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L6_QP
#define V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_LAYER
#define V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_TYPE
#define V4L2_CID_MPEG_VIDEO_HEVC_HIER_QP
#define V4L2_CID_MPEG_VIDEO_HEVC_INTRA_PU_SPLIT
#define V4L2_CID_MPEG_VIDEO_HEVC_I_FRAME_MAX_QP
#define V4L2_CID_MPEG_VIDEO_HEVC_I_FRAME_MIN_QP
#define V4L2_CID_MPEG_VIDEO_HEVC_I_FRAME_QP
#define V4L2_CID_MPEG_VIDEO_HEVC_LEVEL
#define V4L2_CID_MPEG_VIDEO_HEVC_LF_BETA_OFFSET_DIV2
#define V4L2_CID_MPEG_VIDEO_HEVC_LF_TC_OFFSET_DIV2
#define V4L2_CID_MPEG_VIDEO_HEVC_LOOP_FILTER_MODE
#define V4L2_CID_MPEG_VIDEO_HEVC_LOSSLESS_CU
#define V4L2_CID_MPEG_VIDEO_HEVC_MAX_NUM_MERGE_MV_MINUS1
#define V4L2_CID_MPEG_VIDEO_HEVC_MAX_PARTITION_DEPTH
#define V4L2_CID_MPEG_VIDEO_HEVC_MAX_QP
#define V4L2_CID_MPEG_VIDEO_HEVC_MIN_QP
#define V4L2_CID_MPEG_VIDEO_HEVC_PROFILE
#define V4L2_CID_MPEG_VIDEO_HEVC_P_FRAME_MAX_QP
#define V4L2_CID_MPEG_VIDEO_HEVC_P_FRAME_MIN_QP
#define V4L2_CID_MPEG_VIDEO_HEVC_P_FRAME_QP
#define V4L2_CID_MPEG_VIDEO_HEVC_REFRESH_PERIOD
#define V4L2_CID_MPEG_VIDEO_HEVC_REFRESH_TYPE
#define V4L2_CID_MPEG_VIDEO_HEVC_SIZE_OF_LENGTH_FIELD
#define V4L2_CID_MPEG_VIDEO_HEVC_STRONG_SMOOTHING
#define V4L2_CID_MPEG_VIDEO_HEVC_TEMPORAL_ID
#define V4L2_CID_MPEG_VIDEO_HEVC_TIER
#define V4L2_CID_MPEG_VIDEO_HEVC_TMV_PREDICTION
#define V4L2_CID_MPEG_VIDEO_HEVC_WAVEFRONT
#define V4L2_CID_MPEG_VIDEO_HEVC_WITHOUT_STARTCODE
#define V4L2_CID_MPEG_VIDEO_INTRA_REFRESH_PERIOD
#define V4L2_CID_MPEG_VIDEO_INTRA_REFRESH_PERIOD_TYPE
#define V4L2_CID_MPEG_VIDEO_LTR_COUNT
#define V4L2_CID_MPEG_VIDEO_MAX_REF_PIC
#define V4L2_CID_MPEG_VIDEO_MB_RC_ENABLE
#define V4L2_CID_MPEG_VIDEO_MPEG2_LEVEL
#define V4L2_CID_MPEG_VIDEO_MPEG2_PROFILE
#define V4L2_CID_MPEG_VIDEO_MPEG4_B_FRAME_QP
#define V4L2_CID_MPEG_VIDEO_MPEG4_I_FRAME_QP
#define V4L2_CID_MPEG_VIDEO_MPEG4_LEVEL
#define V4L2_CID_MPEG_VIDEO_MPEG4_MAX_QP
#define V4L2_CID_MPEG_VIDEO_MPEG4_MIN_QP
#define V4L2_CID_MPEG_VIDEO_MPEG4_PROFILE
#define V4L2_CID_MPEG_VIDEO_MPEG4_P_FRAME_QP
#define V4L2_CID_MPEG_VIDEO_MPEG4_QPEL
#define V4L2_CID_MPEG_VIDEO_MULTI_SLICE_MAX_BYTES
#define V4L2_CID_MPEG_VIDEO_MULTI_SLICE_MAX_MB
#define V4L2_CID_MPEG_VIDEO_MULTI_SLICE_MODE
#define V4L2_CID_MPEG_VIDEO_MUTE
#define V4L2_CID_MPEG_VIDEO_MUTE_YUV
#define V4L2_CID_MPEG_VIDEO_MV_H_SEARCH_RANGE
#define V4L2_CID_MPEG_VIDEO_MV_V_SEARCH_RANGE
#define V4L2_CID_MPEG_VIDEO_PREPEND_SPSPPS_TO_IDR
#define V4L2_CID_MPEG_VIDEO_PULLDOWN
#define V4L2_CID_MPEG_VIDEO_REF_NUMBER_FOR_PFRAMES
#define V4L2_CID_MPEG_VIDEO_REPEAT_SEQ_HEADER
#define V4L2_CID_MPEG_VIDEO_TEMPORAL_DECIMATION
#define V4L2_CID_MPEG_VIDEO_USE_LTR_FRAMES
#define V4L2_CID_MPEG_VIDEO_VBV_DELAY
#define V4L2_CID_MPEG_VIDEO_VBV_SIZE
#define V4L2_CID_MPEG_VIDEO_VP8_PROFILE
#define V4L2_CID_MPEG_VIDEO_VP9_LEVEL
#define V4L2_CID_MPEG_VIDEO_VP9_PROFILE
#define V4L2_CID_MPEG_VIDEO_VPX_FILTER_LEVEL
#define V4L2_CID_MPEG_VIDEO_VPX_FILTER_SHARPNESS
#define V4L2_CID_MPEG_VIDEO_VPX_GOLDEN_FRAME_REF_PERIOD
#define V4L2_CID_MPEG_VIDEO_VPX_GOLDEN_FRAME_SEL
#define V4L2_CID_MPEG_VIDEO_VPX_IMD_DISABLE_4X4
#define V4L2_CID_MPEG_VIDEO_VPX_I_FRAME_QP
#define V4L2_CID_MPEG_VIDEO_VPX_MAX_QP
#define V4L2_CID_MPEG_VIDEO_VPX_MIN_QP
#define V4L2_CID_MPEG_VIDEO_VPX_NUM_PARTITIONS
#define V4L2_CID_MPEG_VIDEO_VPX_NUM_REF_FRAMES
#define V4L2_CID_MPEG_VIDEO_VPX_PROFILE
#define V4L2_CID_MPEG_VIDEO_VPX_P_FRAME_QP
#define V4L2_CID_NOTIFY_GAINS
#define V4L2_CID_PAN_ABSOLUTE
#define V4L2_CID_PAN_RELATIVE
#define V4L2_CID_PAN_RESET
#define V4L2_CID_PAN_SPEED
#define V4L2_CID_PILOT_TONE_DEVIATION
#define V4L2_CID_PILOT_TONE_ENABLED
#define V4L2_CID_PILOT_TONE_FREQUENCY
#define V4L2_CID_PIXEL_RATE
#define V4L2_CID_POWER_LINE_FREQUENCY
#define V4L2_CID_PRIVACY
#define V4L2_CID_PRIVATE_BASE 0x08000000
#define V4L2_CID_RDS_RECEPTION
#define V4L2_CID_RDS_RX_MUSIC_SPEECH
#define V4L2_CID_RDS_RX_PS_NAME
#define V4L2_CID_RDS_RX_PTY
#define V4L2_CID_RDS_RX_RADIO_TEXT
#define V4L2_CID_RDS_RX_TRAFFIC_ANNOUNCEMENT
#define V4L2_CID_RDS_RX_TRAFFIC_PROGRAM
#define V4L2_CID_RDS_TX_ALT_FREQS
#define V4L2_CID_RDS_TX_ALT_FREQS_ENABLE
#define V4L2_CID_RDS_TX_ARTIFICIAL_HEAD
#define V4L2_CID_RDS_TX_COMPRESSED
#define V4L2_CID_RDS_TX_DEVIATION
#define V4L2_CID_RDS_TX_DYNAMIC_PTY
#define V4L2_CID_RDS_TX_MONO_STEREO
#define V4L2_CID_RDS_TX_MUSIC_SPEECH
#define V4L2_CID_RDS_TX_PI
#define V4L2_CID_RDS_TX_PS_NAME
#define V4L2_CID_RDS_TX_PTY
#define V4L2_CID_RDS_TX_RADIO_TEXT
#define V4L2_CID_RDS_TX_TRAFFIC_ANNOUNCEMENT
#define V4L2_CID_RDS_TX_TRAFFIC_PROGRAM
#define V4L2_CID_RED_BALANCE
#define V4L2_CID_RF_TUNER_BANDWIDTH
#define V4L2_CID_RF_TUNER_BANDWIDTH_AUTO
#define V4L2_CID_RF_TUNER_CLASS
#define V4L2_CID_RF_TUNER_CLASS_BASE
#define V4L2_CID_RF_TUNER_IF_GAIN
#define V4L2_CID_RF_TUNER_IF_GAIN_AUTO
#define V4L2_CID_RF_TUNER_LNA_GAIN
#define V4L2_CID_RF_TUNER_LNA_GAIN_AUTO
#define V4L2_CID_RF_TUNER_MIXER_GAIN
#define V4L2_CID_RF_TUNER_MIXER_GAIN_AUTO
#define V4L2_CID_RF_TUNER_PLL_LOCK
#define V4L2_CID_RF_TUNER_RF_GAIN
#define V4L2_CID_ROTATE
#define V4L2_CID_SATURATION
#define V4L2_CID_SCENE_MODE
#define V4L2_CID_SHARPNESS
#define V4L2_CID_STATELESS_FWHT_PARAMS
#define V4L2_CID_STATELESS_H264_DECODE_MODE
#define V4L2_CID_STATELESS_H264_DECODE_PARAMS
#define V4L2_CID_STATELESS_H264_PPS
#define V4L2_CID_STATELESS_H264_PRED_WEIGHTS
#define V4L2_CID_STATELESS_H264_SCALING_MATRIX
#define V4L2_CID_STATELESS_H264_SLICE_PARAMS
#define V4L2_CID_STATELESS_H264_SPS
#define V4L2_CID_STATELESS_H264_START_CODE
#define V4L2_CID_STATELESS_HEVC_DECODE_MODE
#define V4L2_CID_STATELESS_HEVC_DECODE_PARAMS
#define V4L2_CID_STATELESS_HEVC_ENTRY_POINT_OFFSETS
#define V4L2_CID_STATELESS_HEVC_PPS
#define V4L2_CID_STATELESS_HEVC_SCALING_MATRIX
#define V4L2_CID_STATELESS_HEVC_SLICE_PARAMS
#define V4L2_CID_STATELESS_HEVC_SPS
#define V4L2_CID_STATELESS_HEVC_START_CODE
#define V4L2_CID_STATELESS_MPEG2_PICTURE
#define V4L2_CID_STATELESS_MPEG2_QUANTISATION
#define V4L2_CID_STATELESS_MPEG2_SEQUENCE
#define V4L2_CID_STATELESS_VP8_FRAME
#define V4L2_CID_STATELESS_VP9_COMPRESSED_HDR
#define V4L2_CID_STATELESS_VP9_FRAME
#define V4L2_CID_TEST_PATTERN
#define V4L2_CID_TEST_PATTERN_BLUE
#define V4L2_CID_TEST_PATTERN_GREENB
#define V4L2_CID_TEST_PATTERN_GREENR
#define V4L2_CID_TEST_PATTERN_RED
#define V4L2_CID_TILT_ABSOLUTE
#define V4L2_CID_TILT_RELATIVE
#define V4L2_CID_TILT_RESET
#define V4L2_CID_TILT_SPEED
#define V4L2_CID_TUNE_ANTENNA_CAPACITOR
#define V4L2_CID_TUNE_DEEMPHASIS
#define V4L2_CID_TUNE_POWER_LEVEL
#define V4L2_CID_TUNE_PREEMPHASIS
#define V4L2_CID_UNIT_CELL_SIZE
#define V4L2_CID_USER_ADV7180_BASE
#define V4L2_CID_USER_ALLEGRO_BASE
#define V4L2_CID_USER_ATMEL_ISC_BASE
#define V4L2_CID_USER_BASE
#define V4L2_CID_USER_BTTV_BASE
#define V4L2_CID_USER_CCS_BASE
#define V4L2_CID_USER_CLASS
#define V4L2_CID_USER_CODA_BASE
#define V4L2_CID_USER_DW100_BASE
#define V4L2_CID_USER_IMX_BASE
#define V4L2_CID_USER_ISL7998X_BASE
#define V4L2_CID_USER_MAX217X_BASE
#define V4L2_CID_USER_MEYE_BASE
#define V4L2_CID_USER_S2255_BASE
#define V4L2_CID_USER_SAA7134_BASE
#define V4L2_CID_USER_SI476X_BASE
#define V4L2_CID_USER_TC358743_BASE
#define V4L2_CID_USER_TI_VPE_BASE
#define V4L2_CID_VBLANK
#define V4L2_CID_VFLIP
#define V4L2_CID_WHITENESS
#define V4L2_CID_WHITE_BALANCE_TEMPERATURE
#define V4L2_CID_WIDE_DYNAMIC_RANGE
#define V4L2_CID_ZOOM_ABSOLUTE
#define V4L2_CID_ZOOM_CONTINUOUS
#define V4L2_CID_ZOOM_RELATIVE
#define V4L2_COLORSPACE_ADOBERGB
#define V4L2_CTRL_CLASS_CAMERA 0x009a0000
#define V4L2_CTRL_CLASS_CODEC 0x00990000
#define V4L2_CTRL_CLASS_CODEC_STATELESS 0x00a40000
#define V4L2_CTRL_CLASS_COLORIMETRY 0x00a50000
#define V4L2_CTRL_CLASS_DETECT 0x00a30000
#define V4L2_CTRL_CLASS_DV 0x00a00000
#define V4L2_CTRL_CLASS_FLASH 0x009c0000
#define V4L2_CTRL_CLASS_FM_RX 0x00a10000
#define V4L2_CTRL_CLASS_FM_TX 0x009b0000
#define V4L2_CTRL_CLASS_IMAGE_PROC 0x009f0000
#define V4L2_CTRL_CLASS_IMAGE_SOURCE 0x009e0000
#define V4L2_CTRL_CLASS_JPEG 0x009d0000
#define V4L2_CTRL_CLASS_MPEG
#define V4L2_CTRL_CLASS_RF_TUNER 0x00a20000
#define V4L2_CTRL_CLASS_USER 0x00980000
#define V4L2_CTRL_DRIVER_PRIV(...)
#define V4L2_CTRL_FLAG_DISABLED 0x0001
#define V4L2_CTRL_FLAG_DYNAMIC_ARRAY 0x0800
#define V4L2_CTRL_FLAG_EXECUTE_ON_WRITE 0x0200
#define V4L2_CTRL_FLAG_GRABBED 0x0002
#define V4L2_CTRL_FLAG_HAS_PAYLOAD 0x0100
#define V4L2_CTRL_FLAG_INACTIVE 0x0010
#define V4L2_CTRL_FLAG_MODIFY_LAYOUT 0x0400
#define V4L2_CTRL_FLAG_NEXT_COMPOUND 0x40000000
#define V4L2_CTRL_FLAG_NEXT_CTRL 0x80000000
#define V4L2_CTRL_FLAG_READ_ONLY 0x0004
#define V4L2_CTRL_FLAG_SLIDER 0x0020
#define V4L2_CTRL_FLAG_UPDATE 0x0008
#define V4L2_CTRL_FLAG_VOLATILE 0x0080
#define V4L2_CTRL_FLAG_WRITE_ONLY 0x0040
#define V4L2_CTRL_ID2CLASS(...)
#define V4L2_CTRL_ID2WHICH(...)
#define V4L2_CTRL_ID_MASK (0x0fffffff)
#define V4L2_CTRL_MAX_DIMS (4)
#define V4L2_CTRL_WHICH_CUR_VAL 0
#define V4L2_CTRL_WHICH_DEF_VAL 0x0f000000
#define V4L2_CTRL_WHICH_REQUEST_VAL 0x0f010000
#define V4L2_DEC_CMD_FLUSH (4)
#define V4L2_DEC_CMD_PAUSE (2)
#define V4L2_DEC_CMD_PAUSE_TO_BLACK (1<<0)
#define V4L2_DEC_CMD_RESUME (3)
#define V4L2_DEC_CMD_START (0)
#define V4L2_DEC_CMD_START_MUTE_AUDIO (1<<0)
#define V4L2_DEC_CMD_STOP (1)
#define V4L2_DEC_CMD_STOP_IMMEDIATELY (1<<1)
#define V4L2_DEC_CMD_STOP_TO_BLACK (1<<0)
#define V4L2_DEC_START_FMT_GOP (1)
#define V4L2_DEC_START_FMT_NONE (0)
#define V4L2_DV_BT_656_1120 0
#define V4L2_DV_BT_BLANKING_HEIGHT(...)
#define V4L2_DV_BT_BLANKING_WIDTH(...)
#define V4L2_DV_BT_CAP_CUSTOM (1<<3)
#define V4L2_DV_BT_CAP_INTERLACED (1<<0)
#define V4L2_DV_BT_CAP_PROGRESSIVE (1<<1)
#define V4L2_DV_BT_CAP_REDUCED_BLANKING (1<<2)
#define V4L2_DV_BT_FRAME_HEIGHT(...)
#define V4L2_DV_BT_FRAME_WIDTH(...)
#define V4L2_DV_BT_STD_CEA861 (1<<0)
#define V4L2_DV_BT_STD_CVT (1<<2)
#define V4L2_DV_BT_STD_DMT (1<<1)
#define V4L2_DV_BT_STD_GTF (1<<3)
#define V4L2_DV_BT_STD_SDI (1<<4)
#define V4L2_DV_FL_CAN_DETECT_REDUCED_FPS (1<<9)
#define V4L2_DV_FL_CAN_REDUCE_FPS (1<<1)
#define V4L2_DV_FL_FIRST_FIELD_EXTRA_LINE (1<<5)
#define V4L2_DV_FL_HALF_LINE (1<<3)
#define V4L2_DV_FL_HAS_CEA861_VIC (1<<7)
#define V4L2_DV_FL_HAS_HDMI_VIC (1<<8)
#define V4L2_DV_FL_HAS_PICTURE_ASPECT (1<<6)
#define V4L2_DV_FL_IS_CE_VIDEO (1<<4)
#define V4L2_DV_FL_REDUCED_BLANKING (1<<0)
#define V4L2_DV_FL_REDUCED_FPS (1<<2)
#define V4L2_DV_HSYNC_POS_POL 0x00000002
#define V4L2_DV_INTERLACED 1
#define V4L2_DV_PROGRESSIVE 0
#define V4L2_DV_VSYNC_POS_POL 0x00000001
#define V4L2_ENC_CMD_PAUSE (2)
#define V4L2_ENC_CMD_RESUME (3)
#define V4L2_ENC_CMD_START (0)
#define V4L2_ENC_CMD_STOP (1)
#define V4L2_ENC_CMD_STOP_AT_GOP_END (1<<0)
#define V4L2_ENC_IDX_ENTRIES (64)
#define V4L2_ENC_IDX_FRAME_B (2)
#define V4L2_ENC_IDX_FRAME_I (0)
#define V4L2_ENC_IDX_FRAME_MASK (0xf)
#define V4L2_ENC_IDX_FRAME_P (1)
#define V4L2_EVENT_ALL 0
#define V4L2_EVENT_CTRL 3
#define V4L2_EVENT_CTRL_CH_DIMENSIONS (1<<3)
#define V4L2_EVENT_CTRL_CH_FLAGS (1<<1)
#define V4L2_EVENT_CTRL_CH_RANGE (1<<2)
#define V4L2_EVENT_CTRL_CH_VALUE (1<<0)
#define V4L2_EVENT_EOS 2
#define V4L2_EVENT_FRAME_SYNC 4
#define V4L2_EVENT_MD_FL_HAVE_FRAME_SEQ (1<<0)
#define V4L2_EVENT_MOTION_DET 6
#define V4L2_EVENT_PRIVATE_START 0x08000000
#define V4L2_EVENT_SOURCE_CHANGE 5
#define V4L2_EVENT_SRC_CH_RESOLUTION (1<<0)
#define V4L2_EVENT_SUB_FL_ALLOW_FEEDBACK (1<<1)
#define V4L2_EVENT_SUB_FL_SEND_INITIAL (1<<0)
#define V4L2_EVENT_VSYNC 1
#define V4L2_FBUF_CAP_BITMAP_CLIPPING 0x0008
#define V4L2_FBUF_CAP_CHROMAKEY 0x0002
#define V4L2_FBUF_CAP_EXTERNOVERLAY 0x0001
#define V4L2_FBUF_CAP_GLOBAL_ALPHA 0x0020
#define V4L2_FBUF_CAP_LIST_CLIPPING 0x0004
#define V4L2_FBUF_CAP_LOCAL_ALPHA 0x0010
#define V4L2_FBUF_CAP_LOCAL_INV_ALPHA 0x0040
#define V4L2_FBUF_CAP_SRC_CHROMAKEY 0x0080
#define V4L2_FBUF_FLAG_CHROMAKEY 0x0004
#define V4L2_FBUF_FLAG_GLOBAL_ALPHA 0x0010
#define V4L2_FBUF_FLAG_LOCAL_ALPHA 0x0008
#define V4L2_FBUF_FLAG_LOCAL_INV_ALPHA 0x0020
#define V4L2_FBUF_FLAG_OVERLAY 0x0002
#define V4L2_FBUF_FLAG_PRIMARY 0x0001
#define V4L2_FBUF_FLAG_SRC_CHROMAKEY 0x0040
#define V4L2_FIELD_HAS_BOTH(...)
#define V4L2_FIELD_HAS_BOTTOM(...)
#define V4L2_FIELD_HAS_TOP(...)
#define V4L2_FIELD_HAS_T_OR_B(...)
#define V4L2_FIELD_IS_INTERLACED(...)
#define V4L2_FIELD_IS_SEQUENTIAL(...)
#define V4L2_FLASH_FAULT_INDICATOR (1<<5)
#define V4L2_FLASH_FAULT_INPUT_VOLTAGE (1<<7)
#define V4L2_FLASH_FAULT_LED_OVER_TEMPERATURE (1<<8)
#define V4L2_FLASH_FAULT_OVER_CURRENT (1<<4)
#define V4L2_FLASH_FAULT_OVER_TEMPERATURE (1<<2)
#define V4L2_FLASH_FAULT_OVER_VOLTAGE (1<<0)
#define V4L2_FLASH_FAULT_SHORT_CIRCUIT (1<<3)
#define V4L2_FLASH_FAULT_TIMEOUT (1<<1)
#define V4L2_FLASH_FAULT_UNDER_VOLTAGE (1<<6)
#define V4L2_FMT_FLAG_COMPRESSED 0x0001
#define V4L2_FMT_FLAG_CONTINUOUS_BYTESTREAM 0x0004
#define V4L2_FMT_FLAG_CSC_COLORSPACE 0x0020
#define V4L2_FMT_FLAG_CSC_HSV_ENC
#define V4L2_FMT_FLAG_CSC_QUANTIZATION 0x0100
#define V4L2_FMT_FLAG_CSC_XFER_FUNC 0x0040
#define V4L2_FMT_FLAG_CSC_YCBCR_ENC 0x0080
#define V4L2_FMT_FLAG_DYN_RESOLUTION 0x0008
#define V4L2_FMT_FLAG_EMULATED 0x0002
#define V4L2_FMT_FLAG_ENC_CAP_FRAME_INTERVAL 0x0010
#define V4L2_FWHT_FL_ALPHA_IS_UNCOMPRESSED
#define V4L2_FWHT_FL_CB_IS_UNCOMPRESSED
#define V4L2_FWHT_FL_CHROMA_FULL_HEIGHT
#define V4L2_FWHT_FL_CHROMA_FULL_WIDTH
#define V4L2_FWHT_FL_COMPONENTS_NUM_MSK
#define V4L2_FWHT_FL_COMPONENTS_NUM_OFFSET 16
#define V4L2_FWHT_FL_CR_IS_UNCOMPRESSED
#define V4L2_FWHT_FL_IS_ALTERNATE
#define V4L2_FWHT_FL_IS_BOTTOM_FIELD
#define V4L2_FWHT_FL_IS_BOTTOM_FIRST
#define V4L2_FWHT_FL_IS_INTERLACED
#define V4L2_FWHT_FL_I_FRAME
#define V4L2_FWHT_FL_LUMA_IS_UNCOMPRESSED
#define V4L2_FWHT_FL_PIXENC_HSV
#define V4L2_FWHT_FL_PIXENC_MSK
#define V4L2_FWHT_FL_PIXENC_OFFSET 19
#define V4L2_FWHT_FL_PIXENC_RGB
#define V4L2_FWHT_FL_PIXENC_YUV
#define V4L2_FWHT_VERSION 3
#define V4L2_H264_BOTTOM_FIELD_REF 0x2
#define V4L2_H264_CTRL_PRED_WEIGHTS_REQUIRED(...)
#define V4L2_H264_DECODE_PARAM_FLAG_BFRAME 0x10
#define V4L2_H264_DECODE_PARAM_FLAG_BOTTOM_FIELD 0x04
#define V4L2_H264_DECODE_PARAM_FLAG_FIELD_PIC 0x02
#define V4L2_H264_DECODE_PARAM_FLAG_IDR_PIC 0x01
#define V4L2_H264_DECODE_PARAM_FLAG_PFRAME 0x08
#define V4L2_H264_DPB_ENTRY_FLAG_ACTIVE 0x02
#define V4L2_H264_DPB_ENTRY_FLAG_FIELD 0x08
#define V4L2_H264_DPB_ENTRY_FLAG_LONG_TERM 0x04
#define V4L2_H264_DPB_ENTRY_FLAG_VALID 0x01
#define V4L2_H264_FRAME_REF 0x3
#define V4L2_H264_NUM_DPB_ENTRIES 16
#define V4L2_H264_PPS_FLAG_BOTTOM_FIELD_PIC_ORDER_IN_FRAME_PRESENT 0x0002
#define V4L2_H264_PPS_FLAG_CONSTRAINED_INTRA_PRED 0x0010
#define V4L2_H264_PPS_FLAG_DEBLOCKING_FILTER_CONTROL_PRESENT 0x0008
#define V4L2_H264_PPS_FLAG_ENTROPY_CODING_MODE 0x0001
#define V4L2_H264_PPS_FLAG_REDUNDANT_PIC_CNT_PRESENT 0x0020
#define V4L2_H264_PPS_FLAG_SCALING_MATRIX_PRESENT 0x0080
#define V4L2_H264_PPS_FLAG_TRANSFORM_8X8_MODE 0x0040
#define V4L2_H264_PPS_FLAG_WEIGHTED_PRED 0x0004
#define V4L2_H264_REF_LIST_LEN
#define V4L2_H264_SLICE_FLAG_DIRECT_SPATIAL_MV_PRED 0x01
#define V4L2_H264_SLICE_FLAG_SP_FOR_SWITCH 0x02
#define V4L2_H264_SLICE_TYPE_B 1
#define V4L2_H264_SLICE_TYPE_I 2
#define V4L2_H264_SLICE_TYPE_P 0
#define V4L2_H264_SLICE_TYPE_SI 4
#define V4L2_H264_SLICE_TYPE_SP 3
#define V4L2_H264_SPS_CONSTRAINT_SET0_FLAG 0x01
#define V4L2_H264_SPS_CONSTRAINT_SET1_FLAG 0x02
#define V4L2_H264_SPS_CONSTRAINT_SET2_FLAG 0x04
#define V4L2_H264_SPS_CONSTRAINT_SET3_FLAG 0x08
#define V4L2_H264_SPS_CONSTRAINT_SET4_FLAG 0x10
#define V4L2_H264_SPS_CONSTRAINT_SET5_FLAG 0x20
#define V4L2_H264_SPS_FLAG_DELTA_PIC_ORDER_ALWAYS_ZERO 0x04
#define V4L2_H264_SPS_FLAG_DIRECT_8X8_INFERENCE 0x40
#define V4L2_H264_SPS_FLAG_FRAME_MBS_ONLY 0x10
#define V4L2_H264_SPS_FLAG_GAPS_IN_FRAME_NUM_VALUE_ALLOWED 0x08
#define V4L2_H264_SPS_FLAG_MB_ADAPTIVE_FRAME_FIELD 0x20
#define V4L2_H264_SPS_FLAG_QPPRIME_Y_ZERO_TRANSFORM_BYPASS 0x02
#define V4L2_H264_SPS_FLAG_SEPARATE_COLOUR_PLANE 0x01
#define V4L2_H264_SPS_HAS_CHROMA_FORMAT(...)
#define V4L2_H264_TOP_FIELD_REF 0x1
#define V4L2_HDR10_MASTERING_MAX_LUMA_HIGH 100000000
#define V4L2_HDR10_MASTERING_MAX_LUMA_LOW 50000
#define V4L2_HDR10_MASTERING_MIN_LUMA_HIGH 50000
#define V4L2_HDR10_MASTERING_MIN_LUMA_LOW 1
#define V4L2_HDR10_MASTERING_PRIMARIES_X_HIGH 37000
#define V4L2_HDR10_MASTERING_PRIMARIES_X_LOW 5
#define V4L2_HDR10_MASTERING_PRIMARIES_Y_HIGH 42000
#define V4L2_HDR10_MASTERING_PRIMARIES_Y_LOW 5
#define V4L2_HDR10_MASTERING_WHITE_POINT_X_HIGH 37000
#define V4L2_HDR10_MASTERING_WHITE_POINT_X_LOW 5
#define V4L2_HDR10_MASTERING_WHITE_POINT_Y_HIGH 42000
#define V4L2_HDR10_MASTERING_WHITE_POINT_Y_LOW 5
#define V4L2_HEVC_DECODE_PARAM_FLAG_IDR_PIC 0x2
#define V4L2_HEVC_DECODE_PARAM_FLAG_IRAP_PIC 0x1
#define V4L2_HEVC_DECODE_PARAM_FLAG_NO_OUTPUT_OF_PRIOR 0x4
#define V4L2_HEVC_DPB_ENTRY_LONG_TERM_REFERENCE 0x01
#define V4L2_HEVC_PPS_FLAG_CABAC_INIT_PRESENT (1ULL<<3)
#define V4L2_HEVC_PPS_FLAG_CONSTRAINED_INTRA_PRED (1ULL<<4)
#define V4L2_HEVC_PPS_FLAG_CU_QP_DELTA_ENABLED (1ULL<<6)
#define V4L2_HEVC_PPS_FLAG_DEBLOCKING_FILTER_CONTROL_PRESENT (1ULL<<19)
#define V4L2_HEVC_PPS_FLAG_DEBLOCKING_FILTER_OVERRIDE_ENABLED (1ULL<<15)
#define V4L2_HEVC_PPS_FLAG_DEPENDENT_SLICE_SEGMENT_ENABLED (1ULL<<0)
#define V4L2_HEVC_PPS_FLAG_ENTROPY_CODING_SYNC_ENABLED (1ULL<<12)
#define V4L2_HEVC_PPS_FLAG_LISTS_MODIFICATION_PRESENT (1ULL<<17)
#define V4L2_HEVC_PPS_FLAG_LOOP_FILTER_ACROSS_TILES_ENABLED (1ULL<<13)
#define V4L2_HEVC_PPS_FLAG_OUTPUT_FLAG_PRESENT (1ULL<<1)
#define V4L2_HEVC_PPS_FLAG_PPS_DISABLE_DEBLOCKING_FILTER (1ULL<<16)
#define V4L2_HEVC_PPS_FLAG_PPS_LOOP_FILTER_ACROSS_SLICES_ENABLED (1ULL<<14)
#define V4L2_HEVC_PPS_FLAG_PPS_SLICE_CHROMA_QP_OFFSETS_PRESENT (1ULL<<7)
#define V4L2_HEVC_PPS_FLAG_SIGN_DATA_HIDING_ENABLED (1ULL<<2)
#define V4L2_HEVC_PPS_FLAG_SLICE_SEGMENT_HEADER_EXTENSION_PRESENT (1ULL<<18)
#define V4L2_HEVC_PPS_FLAG_TILES_ENABLED (1ULL<<11)
#define V4L2_HEVC_PPS_FLAG_TRANSFORM_SKIP_ENABLED (1ULL<<5)
#define V4L2_HEVC_PPS_FLAG_TRANSQUANT_BYPASS_ENABLED (1ULL<<10)
#define V4L2_HEVC_PPS_FLAG_UNIFORM_SPACING (1ULL<<20)
#define V4L2_HEVC_PPS_FLAG_WEIGHTED_BIPRED (1ULL<<9)
#define V4L2_HEVC_PPS_FLAG_WEIGHTED_PRED (1ULL<<8)
#define V4L2_HEVC_SEI_PIC_STRUCT_BOTTOM_FIELD 2
#define V4L2_HEVC_SEI_PIC_STRUCT_BOTTOM_PAIRED_NEXT_TOP 12
#define V4L2_HEVC_SEI_PIC_STRUCT_BOTTOM_PAIRED_PREVIOUS_TOP 10
#define V4L2_HEVC_SEI_PIC_STRUCT_BOTTOM_TOP 4
#define V4L2_HEVC_SEI_PIC_STRUCT_BOTTOM_TOP_BOTTOM 6
#define V4L2_HEVC_SEI_PIC_STRUCT_FRAME 0
#define V4L2_HEVC_SEI_PIC_STRUCT_FRAME_DOUBLING 7
#define V4L2_HEVC_SEI_PIC_STRUCT_FRAME_TRIPLING 8
#define V4L2_HEVC_SEI_PIC_STRUCT_TOP_BOTTOM 3
#define V4L2_HEVC_SEI_PIC_STRUCT_TOP_BOTTOM_TOP 5
#define V4L2_HEVC_SEI_PIC_STRUCT_TOP_FIELD 1
#define V4L2_HEVC_SEI_PIC_STRUCT_TOP_PAIRED_NEXT_BOTTOM 11
#define V4L2_HEVC_SEI_PIC_STRUCT_TOP_PAIRED_PREVIOUS_BOTTOM 9
#define V4L2_HEVC_SLICE_PARAMS_FLAG_CABAC_INIT (1ULL<<4)
#define V4L2_HEVC_SLICE_PARAMS_FLAG_COLLOCATED_FROM_L0 (1ULL<<5)
#define V4L2_HEVC_SLICE_PARAMS_FLAG_DEPENDENT_SLICE_SEGMENT (1ULL<<9)
#define V4L2_HEVC_SLICE_PARAMS_FLAG_MVD_L1_ZERO (1ULL<<3)
#define V4L2_HEVC_SLICE_PARAMS_FLAG_SLICE_DEBLOCKING_FILTER_DISABLED (1ULL<<7)
#define V4L2_HEVC_SLICE_PARAMS_FLAG_SLICE_LOOP_FILTER_ACROSS_SLICES_ENABLED (1ULL<<8)
#define V4L2_HEVC_SLICE_PARAMS_FLAG_SLICE_SAO_CHROMA (1ULL<<1)
#define V4L2_HEVC_SLICE_PARAMS_FLAG_SLICE_SAO_LUMA (1ULL<<0)
#define V4L2_HEVC_SLICE_PARAMS_FLAG_SLICE_TEMPORAL_MVP_ENABLED (1ULL<<2)
#define V4L2_HEVC_SLICE_PARAMS_FLAG_USE_INTEGER_MV (1ULL<<6)
#define V4L2_HEVC_SLICE_TYPE_B 0
#define V4L2_HEVC_SLICE_TYPE_I 2
#define V4L2_HEVC_SLICE_TYPE_P 1
#define V4L2_HEVC_SPS_FLAG_AMP_ENABLED (1ULL<<2)
#define V4L2_HEVC_SPS_FLAG_LONG_TERM_REF_PICS_PRESENT (1ULL<<6)
#define V4L2_HEVC_SPS_FLAG_PCM_ENABLED (1ULL<<4)
#define V4L2_HEVC_SPS_FLAG_PCM_LOOP_FILTER_DISABLED (1ULL<<5)
#define V4L2_HEVC_SPS_FLAG_SAMPLE_ADAPTIVE_OFFSET (1ULL<<3)
#define V4L2_HEVC_SPS_FLAG_SCALING_LIST_ENABLED (1ULL<<1)
#define V4L2_HEVC_SPS_FLAG_SEPARATE_COLOUR_PLANE (1ULL<<0)
#define V4L2_HEVC_SPS_FLAG_SPS_TEMPORAL_MVP_ENABLED (1ULL<<7)
#define V4L2_HEVC_SPS_FLAG_STRONG_INTRA_SMOOTHING_ENABLED (1ULL<<8)
#define V4L2_INPUT_TYPE_CAMERA 2
#define V4L2_INPUT_TYPE_TOUCH 3
#define V4L2_INPUT_TYPE_TUNER 1
#define V4L2_IN_CAP_CUSTOM_TIMINGS
#define V4L2_IN_CAP_DV_TIMINGS 0x00000002
#define V4L2_IN_CAP_NATIVE_SIZE 0x00000008
#define V4L2_IN_CAP_STD 0x00000004
#define V4L2_IN_ST_COLOR_KILL 0x00000200
#define V4L2_IN_ST_HFLIP 0x00000010
#define V4L2_IN_ST_MACROVISION 0x01000000
#define V4L2_IN_ST_NO_ACCESS 0x02000000
#define V4L2_IN_ST_NO_CARRIER 0x00040000
#define V4L2_IN_ST_NO_COLOR 0x00000004
#define V4L2_IN_ST_NO_EQU 0x00020000
#define V4L2_IN_ST_NO_H_LOCK 0x00000100
#define V4L2_IN_ST_NO_POWER 0x00000001
#define V4L2_IN_ST_NO_SIGNAL 0x00000002
#define V4L2_IN_ST_NO_STD_LOCK 0x00000800
#define V4L2_IN_ST_NO_SYNC 0x00010000
#define V4L2_IN_ST_NO_V_LOCK 0x00000400
#define V4L2_IN_ST_VFLIP 0x00000020
#define V4L2_IN_ST_VTR 0x04000000
#define V4L2_JPEG_ACTIVE_MARKER_APP0 (1<<0)
#define V4L2_JPEG_ACTIVE_MARKER_APP1 (1<<1)
#define V4L2_JPEG_ACTIVE_MARKER_COM (1<<16)
#define V4L2_JPEG_ACTIVE_MARKER_DHT (1<<18)
#define V4L2_JPEG_ACTIVE_MARKER_DQT (1<<17)
#define V4L2_JPEG_MARKER_APP (1<<7)
#define V4L2_JPEG_MARKER_COM (1<<6)
#define V4L2_JPEG_MARKER_DHT (1<<3)
#define V4L2_JPEG_MARKER_DQT (1<<4)
#define V4L2_JPEG_MARKER_DRI (1<<5)
#define V4L2_LOCK_EXPOSURE (1<<0)
#define V4L2_LOCK_FOCUS (1<<2)
#define V4L2_LOCK_WHITE_BALANCE (1<<1)
#define V4L2_MAP_COLORSPACE_DEFAULT(...)
#define V4L2_MAP_QUANTIZATION_DEFAULT(...)
#define V4L2_MAP_XFER_FUNC_DEFAULT(...)
#define V4L2_MAP_YCBCR_ENC_DEFAULT(...)
#define V4L2_MEMORY_FLAG_NON_COHERENT (1<<0)
#define V4L2_META_FMT_D4XX
#define V4L2_META_FMT_RK_ISP1_PARAMS
#define V4L2_META_FMT_RK_ISP1_STAT_3A
#define V4L2_META_FMT_UVC
#define V4L2_META_FMT_VIVID
#define V4L2_META_FMT_VSP1_HGO
#define V4L2_META_FMT_VSP1_HGT
#define V4L2_MODE_HIGHQUALITY 0x0001
#define V4L2_MPEG2_PIC_BOTTOM_FIELD 0x2
#define V4L2_MPEG2_PIC_CODING_TYPE_B 3
#define V4L2_MPEG2_PIC_CODING_TYPE_D 4
#define V4L2_MPEG2_PIC_CODING_TYPE_I 1
#define V4L2_MPEG2_PIC_CODING_TYPE_P 2
#define V4L2_MPEG2_PIC_FLAG_ALT_SCAN 0x0020
#define V4L2_MPEG2_PIC_FLAG_CONCEALMENT_MV 0x0004
#define V4L2_MPEG2_PIC_FLAG_FRAME_PRED_DCT 0x0002
#define V4L2_MPEG2_PIC_FLAG_INTRA_VLC 0x0010
#define V4L2_MPEG2_PIC_FLAG_PROGRESSIVE 0x0080
#define V4L2_MPEG2_PIC_FLAG_Q_SCALE_TYPE 0x0008
#define V4L2_MPEG2_PIC_FLAG_REPEAT_FIRST 0x0040
#define V4L2_MPEG2_PIC_FLAG_TOP_FIELD_FIRST 0x0001
#define V4L2_MPEG2_PIC_FRAME 0x3
#define V4L2_MPEG2_PIC_TOP_FIELD 0x1
#define V4L2_MPEG2_SEQ_FLAG_PROGRESSIVE 0x01
#define V4L2_MPEG_VBI_IVTV_CAPTION_525 (4)
#define V4L2_MPEG_VBI_IVTV_MAGIC0 "itv0"
#define V4L2_MPEG_VBI_IVTV_MAGIC1 "ITV0"
#define V4L2_MPEG_VBI_IVTV_TELETEXT_B (1)
#define V4L2_MPEG_VBI_IVTV_VPS (7)
#define V4L2_MPEG_VBI_IVTV_WSS_625 (5)
#define V4L2_OUTPUT_TYPE_ANALOG 2
#define V4L2_OUTPUT_TYPE_ANALOGVGAOVERLAY 3
#define V4L2_OUTPUT_TYPE_MODULATOR 1
#define V4L2_OUT_CAP_CUSTOM_TIMINGS
#define V4L2_OUT_CAP_DV_TIMINGS 0x00000002
#define V4L2_OUT_CAP_NATIVE_SIZE 0x00000008
#define V4L2_OUT_CAP_STD 0x00000004
#define V4L2_PIX_FMT_ABGR32
#define V4L2_PIX_FMT_ABGR444
#define V4L2_PIX_FMT_ABGR555
#define V4L2_PIX_FMT_ARGB32
#define V4L2_PIX_FMT_ARGB444
#define V4L2_PIX_FMT_ARGB555
#define V4L2_PIX_FMT_ARGB555X
#define V4L2_PIX_FMT_AYUV32
#define V4L2_PIX_FMT_BGR24
#define V4L2_PIX_FMT_BGR32
#define V4L2_PIX_FMT_BGR666
#define V4L2_PIX_FMT_BGRA32
#define V4L2_PIX_FMT_BGRA444
#define V4L2_PIX_FMT_BGRA555
#define V4L2_PIX_FMT_BGRX32
#define V4L2_PIX_FMT_BGRX444
#define V4L2_PIX_FMT_BGRX555
#define V4L2_PIX_FMT_CIT_YYVYUY
#define V4L2_PIX_FMT_CNF4
#define V4L2_PIX_FMT_CPIA1
#define V4L2_PIX_FMT_DV
#define V4L2_PIX_FMT_ET61X251
#define V4L2_PIX_FMT_FLAG_PREMUL_ALPHA 0x00000001
#define V4L2_PIX_FMT_FLAG_SET_CSC 0x00000002
#define V4L2_PIX_FMT_FWHT
#define V4L2_PIX_FMT_FWHT_STATELESS
#define V4L2_PIX_FMT_GREY
#define V4L2_PIX_FMT_H263
#define V4L2_PIX_FMT_H264
#define V4L2_PIX_FMT_H264_MVC
#define V4L2_PIX_FMT_H264_NO_SC
#define V4L2_PIX_FMT_H264_SLICE
#define V4L2_PIX_FMT_HEVC
#define V4L2_PIX_FMT_HEVC_SLICE
#define V4L2_PIX_FMT_HI240
#define V4L2_PIX_FMT_HM12
#define V4L2_PIX_FMT_HSV24
#define V4L2_PIX_FMT_HSV32
#define V4L2_PIX_FMT_INZI
#define V4L2_PIX_FMT_IPU3_SBGGR10
#define V4L2_PIX_FMT_IPU3_SGBRG10
#define V4L2_PIX_FMT_IPU3_SGRBG10
#define V4L2_PIX_FMT_IPU3_SRGGB10
#define V4L2_PIX_FMT_IPU3_Y10
#define V4L2_PIX_FMT_JL2005BCD
#define V4L2_PIX_FMT_JPEG
#define V4L2_PIX_FMT_JPGL
#define V4L2_PIX_FMT_KONICA420
#define V4L2_PIX_FMT_M420
#define V4L2_PIX_FMT_MJPEG
#define V4L2_PIX_FMT_MM21
#define V4L2_PIX_FMT_MPEG
#define V4L2_PIX_FMT_MPEG1
#define V4L2_PIX_FMT_MPEG2
#define V4L2_PIX_FMT_MPEG2_SLICE
#define V4L2_PIX_FMT_MPEG4
#define V4L2_PIX_FMT_MR97310A
#define V4L2_PIX_FMT_MT21C
#define V4L2_PIX_FMT_NV12
#define V4L2_PIX_FMT_NV12M
#define V4L2_PIX_FMT_NV12MT
#define V4L2_PIX_FMT_NV12MT_16X16
#define V4L2_PIX_FMT_NV12M_10BE_8L128
#define V4L2_PIX_FMT_NV12M_8L128
#define V4L2_PIX_FMT_NV12_16L16
#define V4L2_PIX_FMT_NV12_32L32
#define V4L2_PIX_FMT_NV12_4L4
#define V4L2_PIX_FMT_NV16
#define V4L2_PIX_FMT_NV16M
#define V4L2_PIX_FMT_NV21
#define V4L2_PIX_FMT_NV21M
#define V4L2_PIX_FMT_NV24
#define V4L2_PIX_FMT_NV42
#define V4L2_PIX_FMT_NV61
#define V4L2_PIX_FMT_NV61M
#define V4L2_PIX_FMT_OV511
#define V4L2_PIX_FMT_OV518
#define V4L2_PIX_FMT_P010
#define V4L2_PIX_FMT_P010_4L4
#define V4L2_PIX_FMT_PAC207
#define V4L2_PIX_FMT_PAL8
#define V4L2_PIX_FMT_PJPG
#define V4L2_PIX_FMT_PRIV_MAGIC 0xfeedcafe
#define V4L2_PIX_FMT_PWC1
#define V4L2_PIX_FMT_PWC2
#define V4L2_PIX_FMT_QC08C
#define V4L2_PIX_FMT_QC10C
#define V4L2_PIX_FMT_RGB24
#define V4L2_PIX_FMT_RGB32
#define V4L2_PIX_FMT_RGB332
#define V4L2_PIX_FMT_RGB444
#define V4L2_PIX_FMT_RGB555
#define V4L2_PIX_FMT_RGB555X
#define V4L2_PIX_FMT_RGB565
#define V4L2_PIX_FMT_RGB565X
#define V4L2_PIX_FMT_RGBA32
#define V4L2_PIX_FMT_RGBA444
#define V4L2_PIX_FMT_RGBA555
#define V4L2_PIX_FMT_RGBX32
#define V4L2_PIX_FMT_RGBX444
#define V4L2_PIX_FMT_RGBX555
#define V4L2_PIX_FMT_S5C_UYVY_JPG
#define V4L2_PIX_FMT_SBGGR10
#define V4L2_PIX_FMT_SBGGR10ALAW8
#define V4L2_PIX_FMT_SBGGR10DPCM8
#define V4L2_PIX_FMT_SBGGR10P
#define V4L2_PIX_FMT_SBGGR12
#define V4L2_PIX_FMT_SBGGR12P
#define V4L2_PIX_FMT_SBGGR14
#define V4L2_PIX_FMT_SBGGR14P
#define V4L2_PIX_FMT_SBGGR16
#define V4L2_PIX_FMT_SBGGR8
#define V4L2_PIX_FMT_SE401
#define V4L2_PIX_FMT_SGBRG10
#define V4L2_PIX_FMT_SGBRG10ALAW8
#define V4L2_PIX_FMT_SGBRG10DPCM8
#define V4L2_PIX_FMT_SGBRG10P
#define V4L2_PIX_FMT_SGBRG12
#define V4L2_PIX_FMT_SGBRG12P
#define V4L2_PIX_FMT_SGBRG14
#define V4L2_PIX_FMT_SGBRG14P
#define V4L2_PIX_FMT_SGBRG16
#define V4L2_PIX_FMT_SGBRG8
#define V4L2_PIX_FMT_SGRBG10
#define V4L2_PIX_FMT_SGRBG10ALAW8
#define V4L2_PIX_FMT_SGRBG10DPCM8
#define V4L2_PIX_FMT_SGRBG10P
#define V4L2_PIX_FMT_SGRBG12
#define V4L2_PIX_FMT_SGRBG12P
#define V4L2_PIX_FMT_SGRBG14
#define V4L2_PIX_FMT_SGRBG14P
#define V4L2_PIX_FMT_SGRBG16
#define V4L2_PIX_FMT_SGRBG8
#define V4L2_PIX_FMT_SN9C10X
#define V4L2_PIX_FMT_SN9C2028
#define V4L2_PIX_FMT_SN9C20X_I420
#define V4L2_PIX_FMT_SPCA501
#define V4L2_PIX_FMT_SPCA505
#define V4L2_PIX_FMT_SPCA508
#define V4L2_PIX_FMT_SPCA561
#define V4L2_PIX_FMT_SQ905C
#define V4L2_PIX_FMT_SRGGB10
#define V4L2_PIX_FMT_SRGGB10ALAW8
#define V4L2_PIX_FMT_SRGGB10DPCM8
#define V4L2_PIX_FMT_SRGGB10P
#define V4L2_PIX_FMT_SRGGB12
#define V4L2_PIX_FMT_SRGGB12P
#define V4L2_PIX_FMT_SRGGB14
#define V4L2_PIX_FMT_SRGGB14P
#define V4L2_PIX_FMT_SRGGB16
#define V4L2_PIX_FMT_SRGGB8
#define V4L2_PIX_FMT_STV0680
#define V4L2_PIX_FMT_SUNXI_TILED_NV12
#define V4L2_PIX_FMT_TM6000
#define V4L2_PIX_FMT_UV8
#define V4L2_PIX_FMT_UYVY
#define V4L2_PIX_FMT_VC1_ANNEX_G
#define V4L2_PIX_FMT_VC1_ANNEX_L
#define V4L2_PIX_FMT_VP8
#define V4L2_PIX_FMT_VP8_FRAME
#define V4L2_PIX_FMT_VP9
#define V4L2_PIX_FMT_VP9_FRAME
#define V4L2_PIX_FMT_VUYA32
#define V4L2_PIX_FMT_VUYX32
#define V4L2_PIX_FMT_VYUY
#define V4L2_PIX_FMT_WNVA
#define V4L2_PIX_FMT_XBGR32
#define V4L2_PIX_FMT_XBGR444
#define V4L2_PIX_FMT_XBGR555
#define V4L2_PIX_FMT_XRGB32
#define V4L2_PIX_FMT_XRGB444
#define V4L2_PIX_FMT_XRGB555
#define V4L2_PIX_FMT_XRGB555X
#define V4L2_PIX_FMT_XVID
#define V4L2_PIX_FMT_XYUV32
#define V4L2_PIX_FMT_Y10
#define V4L2_PIX_FMT_Y10BPACK
#define V4L2_PIX_FMT_Y10P
#define V4L2_PIX_FMT_Y12
#define V4L2_PIX_FMT_Y12I
#define V4L2_PIX_FMT_Y14
#define V4L2_PIX_FMT_Y16
#define V4L2_PIX_FMT_Y16_BE
#define V4L2_PIX_FMT_Y4
#define V4L2_PIX_FMT_Y41P
#define V4L2_PIX_FMT_Y6
#define V4L2_PIX_FMT_Y8I
#define V4L2_PIX_FMT_YUV24
#define V4L2_PIX_FMT_YUV32
#define V4L2_PIX_FMT_YUV410
#define V4L2_PIX_FMT_YUV411P
#define V4L2_PIX_FMT_YUV420
#define V4L2_PIX_FMT_YUV420M
#define V4L2_PIX_FMT_YUV422M
#define V4L2_PIX_FMT_YUV422P
#define V4L2_PIX_FMT_YUV444
#define V4L2_PIX_FMT_YUV444M
#define V4L2_PIX_FMT_YUV555
#define V4L2_PIX_FMT_YUV565
#define V4L2_PIX_FMT_YUVA32
#define V4L2_PIX_FMT_YUVX32
#define V4L2_PIX_FMT_YUYV
#define V4L2_PIX_FMT_YVU410
#define V4L2_PIX_FMT_YVU420
#define V4L2_PIX_FMT_YVU420M
#define V4L2_PIX_FMT_YVU422M
#define V4L2_PIX_FMT_YVU444M
#define V4L2_PIX_FMT_YVYU
#define V4L2_PIX_FMT_YYUV
#define V4L2_PIX_FMT_Z16
#define V4L2_RDS_BLOCK_A 0
#define V4L2_RDS_BLOCK_B 1
#define V4L2_RDS_BLOCK_C 2
#define V4L2_RDS_BLOCK_CORRECTED 0x40
#define V4L2_RDS_BLOCK_C_ALT 4
#define V4L2_RDS_BLOCK_D 3
#define V4L2_RDS_BLOCK_ERROR 0x80
#define V4L2_RDS_BLOCK_INVALID 7
#define V4L2_RDS_BLOCK_MSK 0x7
#define V4L2_SDR_FMT_CS14LE
#define V4L2_SDR_FMT_CS8
#define V4L2_SDR_FMT_CU16LE
#define V4L2_SDR_FMT_CU8
#define V4L2_SDR_FMT_PCU16BE
#define V4L2_SDR_FMT_PCU18BE
#define V4L2_SDR_FMT_PCU20BE
#define V4L2_SDR_FMT_RU12LE
#define V4L2_SEL_FLAG_GE (1<<0)
#define V4L2_SEL_FLAG_KEEP_CONFIG (1<<2)
#define V4L2_SEL_FLAG_LE (1<<1)
#define V4L2_SEL_TGT_COMPOSE 0x0100
#define V4L2_SEL_TGT_COMPOSE_ACTIVE
#define V4L2_SEL_TGT_COMPOSE_BOUNDS 0x0102
#define V4L2_SEL_TGT_COMPOSE_DEFAULT 0x0101
#define V4L2_SEL_TGT_COMPOSE_PADDED 0x0103
#define V4L2_SEL_TGT_CROP 0x0000
#define V4L2_SEL_TGT_CROP_ACTIVE
#define V4L2_SEL_TGT_CROP_BOUNDS 0x0002
#define V4L2_SEL_TGT_CROP_DEFAULT 0x0001
#define V4L2_SEL_TGT_NATIVE_SIZE 0x0003
#define V4L2_SLICED_CAPTION_525 (0x1000)
#define V4L2_SLICED_TELETEXT_B (0x0001)
#define V4L2_SLICED_VBI_525
#define V4L2_SLICED_VBI_625
#define V4L2_SLICED_VPS (0x0400)
#define V4L2_SLICED_WSS_625 (0x4000)
#define V4L2_STD_525_60
#define V4L2_STD_625_50
#define V4L2_STD_ALL
#define V4L2_STD_ATSC
#define V4L2_STD_ATSC_16_VSB
#define V4L2_STD_ATSC_8_VSB
#define V4L2_STD_B
#define V4L2_STD_BG
#define V4L2_STD_DK
#define V4L2_STD_G
#define V4L2_STD_GH
#define V4L2_STD_H
#define V4L2_STD_L
#define V4L2_STD_MN
#define V4L2_STD_MTS
#define V4L2_STD_NTSC
#define V4L2_STD_NTSC_443
#define V4L2_STD_NTSC_M
#define V4L2_STD_NTSC_M_JP
#define V4L2_STD_NTSC_M_KR
#define V4L2_STD_PAL
#define V4L2_STD_PAL_60
#define V4L2_STD_PAL_B
#define V4L2_STD_PAL_B1
#define V4L2_STD_PAL_BG
#define V4L2_STD_PAL_D
#define V4L2_STD_PAL_D1
#define V4L2_STD_PAL_DK
#define V4L2_STD_PAL_G
#define V4L2_STD_PAL_H
#define V4L2_STD_PAL_I
#define V4L2_STD_PAL_K
#define V4L2_STD_PAL_M
#define V4L2_STD_PAL_N
#define V4L2_STD_PAL_Nc
#define V4L2_STD_SECAM
#define V4L2_STD_SECAM_B
#define V4L2_STD_SECAM_D
#define V4L2_STD_SECAM_DK
#define V4L2_STD_SECAM_G
#define V4L2_STD_SECAM_H
#define V4L2_STD_SECAM_K
#define V4L2_STD_SECAM_K1
#define V4L2_STD_SECAM_L
#define V4L2_STD_SECAM_LC
#define V4L2_STD_UNKNOWN 0
#define V4L2_SUBDEV_SEL_FLAG_KEEP_CONFIG
#define V4L2_SUBDEV_SEL_FLAG_SIZE_GE
#define V4L2_SUBDEV_SEL_FLAG_SIZE_LE
#define V4L2_SUBDEV_SEL_TGT_COMPOSE_ACTUAL
#define V4L2_SUBDEV_SEL_TGT_COMPOSE_BOUNDS
#define V4L2_SUBDEV_SEL_TGT_CROP_ACTUAL
#define V4L2_SUBDEV_SEL_TGT_CROP_BOUNDS
#define V4L2_TCH_FMT_DELTA_TD08
#define V4L2_TCH_FMT_DELTA_TD16
#define V4L2_TCH_FMT_TU08
#define V4L2_TCH_FMT_TU16
#define V4L2_TC_FLAG_COLORFRAME 0x0002
#define V4L2_TC_FLAG_DROPFRAME 0x0001
#define V4L2_TC_TYPE_24FPS 1
#define V4L2_TC_TYPE_25FPS 2
#define V4L2_TC_TYPE_30FPS 3
#define V4L2_TC_TYPE_50FPS 4
#define V4L2_TC_TYPE_60FPS 5
#define V4L2_TC_USERBITS_8BITCHARS 0x0008
#define V4L2_TC_USERBITS_USERDEFINED 0x0000
#define V4L2_TC_USERBITS_field 0x000C
#define V4L2_TUNER_ADC
#define V4L2_TUNER_CAP_1HZ 0x1000
#define V4L2_TUNER_CAP_FREQ_BANDS 0x0400
#define V4L2_TUNER_CAP_HWSEEK_BOUNDED 0x0004
#define V4L2_TUNER_CAP_HWSEEK_PROG_LIM 0x0800
#define V4L2_TUNER_CAP_HWSEEK_WRAP 0x0008
#define V4L2_TUNER_CAP_LANG1 0x0040
#define V4L2_TUNER_CAP_LANG2 0x0020
#define V4L2_TUNER_CAP_LOW 0x0001
#define V4L2_TUNER_CAP_NORM 0x0002
#define V4L2_TUNER_CAP_RDS 0x0080
#define V4L2_TUNER_CAP_RDS_BLOCK_IO 0x0100
#define V4L2_TUNER_CAP_RDS_CONTROLS 0x0200
#define V4L2_TUNER_CAP_SAP 0x0020
#define V4L2_TUNER_CAP_STEREO 0x0010
#define V4L2_TUNER_MODE_LANG1 0x0003
#define V4L2_TUNER_MODE_LANG1_LANG2 0x0004
#define V4L2_TUNER_MODE_LANG2 0x0002
#define V4L2_TUNER_MODE_MONO 0x0000
#define V4L2_TUNER_MODE_SAP 0x0002
#define V4L2_TUNER_MODE_STEREO 0x0001
#define V4L2_TUNER_SUB_LANG1 0x0008
#define V4L2_TUNER_SUB_LANG2 0x0004
#define V4L2_TUNER_SUB_MONO 0x0001
#define V4L2_TUNER_SUB_RDS 0x0010
#define V4L2_TUNER_SUB_SAP 0x0004
#define V4L2_TUNER_SUB_STEREO 0x0002
#define V4L2_TYPE_IS_CAPTURE(...)
#define V4L2_TYPE_IS_MULTIPLANAR(...)
#define V4L2_TYPE_IS_OUTPUT(...)
#define V4L2_VBI_INTERLACED (1<<1)
#define V4L2_VBI_ITU_525_F1_START (1)
#define V4L2_VBI_ITU_525_F2_START (264)
#define V4L2_VBI_ITU_625_F1_START (1)
#define V4L2_VBI_ITU_625_F2_START (314)
#define V4L2_VBI_UNSYNC (1<<0)
#define V4L2_VP8_COEFF_PROB_CNT 11
#define V4L2_VP8_FRAME_FLAG_EXPERIMENTAL 0x02
#define V4L2_VP8_FRAME_FLAG_KEY_FRAME 0x01
#define V4L2_VP8_FRAME_FLAG_MB_NO_SKIP_COEFF 0x08
#define V4L2_VP8_FRAME_FLAG_SHOW_FRAME 0x04
#define V4L2_VP8_FRAME_FLAG_SIGN_BIAS_ALT 0x20
#define V4L2_VP8_FRAME_FLAG_SIGN_BIAS_GOLDEN 0x10
#define V4L2_VP8_FRAME_IS_KEY_FRAME(...)
#define V4L2_VP8_LF_ADJ_ENABLE 0x01
#define V4L2_VP8_LF_DELTA_UPDATE 0x02
#define V4L2_VP8_LF_FILTER_TYPE_SIMPLE 0x04
#define V4L2_VP8_MV_PROB_CNT 19
#define V4L2_VP8_SEGMENT_FLAG_DELTA_VALUE_MODE 0x08
#define V4L2_VP8_SEGMENT_FLAG_ENABLED 0x01
#define V4L2_VP8_SEGMENT_FLAG_UPDATE_FEATURE_DATA 0x04
#define V4L2_VP8_SEGMENT_FLAG_UPDATE_MAP 0x02
#define V4L2_VP9_FRAME_FLAG_ALLOW_HIGH_PREC_MV 0x010
#define V4L2_VP9_FRAME_FLAG_COLOR_RANGE_FULL_SWING 0x200
#define V4L2_VP9_FRAME_FLAG_ERROR_RESILIENT 0x004
#define V4L2_VP9_FRAME_FLAG_INTRA_ONLY 0x008
#define V4L2_VP9_FRAME_FLAG_KEY_FRAME 0x001
#define V4L2_VP9_FRAME_FLAG_PARALLEL_DEC_MODE 0x040
#define V4L2_VP9_FRAME_FLAG_REFRESH_FRAME_CTX 0x020
#define V4L2_VP9_FRAME_FLAG_SHOW_FRAME 0x002
#define V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING 0x080
#define V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING 0x100
#define V4L2_VP9_INTERP_FILTER_BILINEAR 3
#define V4L2_VP9_INTERP_FILTER_EIGHTTAP 0
#define V4L2_VP9_INTERP_FILTER_EIGHTTAP_SHARP 2
#define V4L2_VP9_INTERP_FILTER_EIGHTTAP_SMOOTH 1
#define V4L2_VP9_INTERP_FILTER_SWITCHABLE 4
#define V4L2_VP9_LOOP_FILTER_FLAG_DELTA_ENABLED 0x1
#define V4L2_VP9_LOOP_FILTER_FLAG_DELTA_UPDATE 0x2
#define V4L2_VP9_NUM_FRAME_CTX 4
#define V4L2_VP9_REFERENCE_MODE_COMPOUND_REFERENCE 1
#define V4L2_VP9_REFERENCE_MODE_SELECT 2
#define V4L2_VP9_REFERENCE_MODE_SINGLE_REFERENCE 0
#define V4L2_VP9_RESET_FRAME_CTX_ALL 2
#define V4L2_VP9_RESET_FRAME_CTX_NONE 0
#define V4L2_VP9_RESET_FRAME_CTX_SPEC 1
#define V4L2_VP9_SEGMENTATION_FLAG_ABS_OR_DELTA_UPDATE 0x10
#define V4L2_VP9_SEGMENTATION_FLAG_ENABLED 0x01
#define V4L2_VP9_SEGMENTATION_FLAG_TEMPORAL_UPDATE 0x04
#define V4L2_VP9_SEGMENTATION_FLAG_UPDATE_DATA 0x08
#define V4L2_VP9_SEGMENTATION_FLAG_UPDATE_MAP 0x02
#define V4L2_VP9_SEGMENT_FEATURE_ENABLED(...)
#define V4L2_VP9_SEGMENT_FEATURE_ENABLED_MASK 0xf
#define V4L2_VP9_SEG_LVL_ALT_L 1
#define V4L2_VP9_SEG_LVL_ALT_Q 0
#define V4L2_VP9_SEG_LVL_REF_FRAME 2
#define V4L2_VP9_SEG_LVL_SKIP 3
#define V4L2_VP9_SIGN_BIAS_ALT 0x4
#define V4L2_VP9_SIGN_BIAS_GOLDEN 0x2
#define V4L2_VP9_SIGN_BIAS_LAST 0x1
#define V4L2_VP9_TX_MODE_ALLOW_16X16 2
#define V4L2_VP9_TX_MODE_ALLOW_32X32 3
#define V4L2_VP9_TX_MODE_ALLOW_8X8 1
#define V4L2_VP9_TX_MODE_ONLY_4X4 0
#define V4L2_VP9_TX_MODE_SELECT 4
#define V4L2_XFER_FUNC_ADOBERGB
#define VIDEO_MAX_FRAME 32
#define VIDEO_MAX_PLANES 8
#define VIDIOC_CREATE_BUFS
#define VIDIOC_CROPCAP
#define VIDIOC_DBG_G_CHIP_INFO
#define VIDIOC_DBG_G_REGISTER
#define VIDIOC_DBG_S_REGISTER
#define VIDIOC_DECODER_CMD
#define VIDIOC_DQBUF
#define VIDIOC_DQEVENT
#define VIDIOC_DV_TIMINGS_CAP
#define VIDIOC_ENCODER_CMD
#define VIDIOC_ENUMAUDIO
#define VIDIOC_ENUMAUDOUT
#define VIDIOC_ENUMINPUT
#define VIDIOC_ENUMOUTPUT
#define VIDIOC_ENUMSTD
#define VIDIOC_ENUM_DV_TIMINGS
#define VIDIOC_ENUM_FMT
#define VIDIOC_ENUM_FRAMEINTERVALS
#define VIDIOC_ENUM_FRAMESIZES
#define VIDIOC_ENUM_FREQ_BANDS
#define VIDIOC_EXPBUF
#define VIDIOC_G_AUDIO
#define VIDIOC_G_AUDOUT
#define VIDIOC_G_CROP
#define VIDIOC_G_CTRL
#define VIDIOC_G_DV_TIMINGS
#define VIDIOC_G_EDID
#define VIDIOC_G_ENC_INDEX
#define VIDIOC_G_EXT_CTRLS
#define VIDIOC_G_FBUF
#define VIDIOC_G_FMT
#define VIDIOC_G_FREQUENCY
#define VIDIOC_G_INPUT
#define VIDIOC_G_JPEGCOMP
#define VIDIOC_G_MODULATOR
#define VIDIOC_G_OUTPUT
#define VIDIOC_G_PARM
#define VIDIOC_G_PRIORITY
#define VIDIOC_G_SELECTION
#define VIDIOC_G_SLICED_VBI_CAP
#define VIDIOC_G_STD
#define VIDIOC_G_TUNER
#define VIDIOC_LOG_STATUS
#define VIDIOC_OVERLAY
#define VIDIOC_PREPARE_BUF
#define VIDIOC_QBUF
#define VIDIOC_QUERYBUF
#define VIDIOC_QUERYCAP
#define VIDIOC_QUERYCTRL
#define VIDIOC_QUERYMENU
#define VIDIOC_QUERYSTD
#define VIDIOC_QUERY_DV_TIMINGS
#define VIDIOC_QUERY_EXT_CTRL
#define VIDIOC_REQBUFS
#define VIDIOC_STREAMOFF
#define VIDIOC_STREAMON
#define VIDIOC_SUBSCRIBE_EVENT
#define VIDIOC_S_AUDIO
#define VIDIOC_S_AUDOUT
#define VIDIOC_S_CROP
#define VIDIOC_S_CTRL
#define VIDIOC_S_DV_TIMINGS
#define VIDIOC_S_EDID
#define VIDIOC_S_EXT_CTRLS
#define VIDIOC_S_FBUF
#define VIDIOC_S_FMT
#define VIDIOC_S_FREQUENCY
#define VIDIOC_S_HW_FREQ_SEEK
#define VIDIOC_S_INPUT
#define VIDIOC_S_JPEGCOMP
#define VIDIOC_S_MODULATOR
#define VIDIOC_S_OUTPUT
#define VIDIOC_S_PARM
#define VIDIOC_S_PRIORITY
#define VIDIOC_S_SELECTION
#define VIDIOC_S_STD
#define VIDIOC_S_TUNER
#define VIDIOC_TRY_DECODER_CMD
#define VIDIOC_TRY_ENCODER_CMD
#define VIDIOC_TRY_EXT_CTRLS
#define VIDIOC_TRY_FMT
#define VIDIOC_UNSUBSCRIBE_EVENT
#define v4l2_fourcc(...)
#define v4l2_fourcc_be(...)
