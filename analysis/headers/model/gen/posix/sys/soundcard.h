#include <endian.h>
#include <linux/ioctl.h>
typedef struct synth_control{int devno;char data[4000];}synth_control;
typedef struct remove_sample{int devno;int bankno;int instrno;}remove_sample;
typedef struct seq_event_rec{unsigned char arr[8];}seq_event_rec;
struct patch_info{unsigned short key;short device_no;short instr_no;unsigned int mode;int len;int loop_start,loop_end;unsigned int base_freq;unsigned int base_note;unsigned int high_note;unsigned int low_note;int panning;int detuning;unsigned char env_rate[6];unsigned char env_offset[6];unsigned char tremolo_sweep;unsigned char tremolo_rate;unsigned char tremolo_depth;unsigned char vibrato_sweep;unsigned char vibrato_rate;unsigned char vibrato_depth;int scale_frequency;unsigned int scale_factor;int volume;int fractions;int reserved1;int spare[2];char data[1];};
struct sysex_info{short key;short device_no;int len;unsigned char data[1];};
typedef unsigned char sbi_instr_data[32];
struct sbi_instrument{unsigned short key;short device;int channel;sbi_instr_data operators;};
struct synth_info{char name[30];int device;int synth_type;int synth_subtype;int perc_mode;int nr_voices;int nr_drums;int instr_bank_size;unsigned int capabilities;int dummies[19];};
struct sound_timer_info{char name[32];int caps;};
struct midi_info{char name[30];int device;unsigned int capabilities;int dev_type;int dummies[18];};
typedef struct{unsigned char cmd;char nr_args,nr_returns;unsigned char data[30];}mpu_command_rec;
typedef struct audio_buf_info{int fragments;int fragstotal;int fragsize;int bytes;}audio_buf_info;
typedef struct count_info{int bytes;int blocks;int ptr;}count_info;
typedef struct buffmem_desc{unsigned*buffer;int size;}buffmem_desc;
typedef struct copr_buffer{int command;int flags;int len;int offs;unsigned char data[4000];}copr_buffer;
typedef struct copr_debug_buf{int command;int parm1;int parm2;int flags;int len;}copr_debug_buf;
typedef struct copr_msg{int len;unsigned char data[4000];}copr_msg;
typedef struct mixer_info{char id[16];char name[32];int modify_counter;int fillers[10];}mixer_info;
typedef struct _old_mixer_info{char id[16];char name[32];}_old_mixer_info;
typedef unsigned char mixer_record[128];
typedef struct mixer_vol_table{int num;char name[32];int levels[32];}mixer_vol_table;
#define OPEN_SOUND_SYSTEM
#define SEQ_LOAD_GMDRUM(...)
#define SEQ_LOAD_GMINSTR(...)
#define SOUND_ONOFF_MAX 30
#define SOUND_ONOFF_MIN 28
#pragma gillint opaque
#define AFMT_AC3 0x00000400
#define AFMT_A_LAW 0x00000002
#define AFMT_IMA_ADPCM 0x00000004
#define AFMT_MPEG 0x00000200
#define AFMT_MU_LAW 0x00000001
#define AFMT_QUERY 0x00000000
#define AFMT_S16_BE 0x00000020
#define AFMT_S16_LE 0x00000010
#define AFMT_S16_NE
#define AFMT_S8 0x00000040
#define AFMT_U16_BE 0x00000100
#define AFMT_U16_LE 0x00000080
#define AFMT_U8 0x00000008
#define APF_CPUINTENS 2
#define APF_NETWORK 1
#define APF_NORMAL 0
#define CPF_FIRST 0x0001
#define CPF_LAST 0x0002
#define CPF_NONE 0x0000
#define CTL_BALANCE 0x08
#define CTL_BANK_SELECT 0x00
#define CTL_BREATH 0x02
#define CTL_CELESTE_DEPTH 0x5e
#define CTL_CHORUS_DEPTH 0x5d
#define CTL_DAMPER_PEDAL 0x40
#define CTL_DATA_DECREMENT 0x61
#define CTL_DATA_ENTRY 0x06
#define CTL_DATA_INCREMENT 0x60
#define CTL_DETUNE_DEPTH 0x5e
#define CTL_EXPRESSION 0x0b
#define CTL_EXT_EFF_DEPTH 0x5b
#define CTL_FOOT 0x04
#define CTL_GENERAL_PURPOSE1 0x10
#define CTL_GENERAL_PURPOSE2 0x11
#define CTL_GENERAL_PURPOSE3 0x12
#define CTL_GENERAL_PURPOSE4 0x13
#define CTL_GENERAL_PURPOSE5 0x50
#define CTL_GENERAL_PURPOSE6 0x51
#define CTL_GENERAL_PURPOSE7 0x52
#define CTL_GENERAL_PURPOSE8 0x53
#define CTL_HOLD 0x40
#define CTL_HOLD2 0x45
#define CTL_MAIN_VOLUME 0x07
#define CTL_MODWHEEL 0x01
#define CTL_NONREG_PARM_NUM_LSB 0x62
#define CTL_NONREG_PARM_NUM_MSB 0x63
#define CTL_PAN 0x0a
#define CTL_PHASER_DEPTH 0x5f
#define CTL_PORTAMENTO 0x41
#define CTL_PORTAMENTO_TIME 0x05
#define CTL_REGIST_PARM_NUM_LSB 0x64
#define CTL_REGIST_PARM_NUM_MSB 0x65
#define CTL_SOFT_PEDAL 0x43
#define CTL_SOSTENUTO 0x42
#define CTL_SUSTAIN 0x40
#define CTL_TREMOLO_DEPTH 0x5c
#define CTRL_EXPRESSION 253
#define CTRL_MAIN_VOLUME 252
#define CTRL_PITCH_BENDER 255
#define CTRL_PITCH_BENDER_RANGE 254
#define DSP_BIND_CENTER_LFE 0x00000004
#define DSP_BIND_FRONT 0x00000001
#define DSP_BIND_HANDSET 0x00000008
#define DSP_BIND_I2S 0x00000080
#define DSP_BIND_MIC 0x00000010
#define DSP_BIND_MODEM1 0x00000020
#define DSP_BIND_MODEM2 0x00000040
#define DSP_BIND_QUERY 0x00000000
#define DSP_BIND_SPDIF 0x00000100
#define DSP_BIND_SURR 0x00000002
#define DSP_CAP_BATCH 0x00000400
#define DSP_CAP_BIND 0x00008000
#define DSP_CAP_COPROC 0x00000800
#define DSP_CAP_DUPLEX 0x00000100
#define DSP_CAP_MMAP 0x00002000
#define DSP_CAP_MULTI 0x00004000
#define DSP_CAP_REALTIME 0x00000200
#define DSP_CAP_REVISION 0x000000ff
#define DSP_CAP_TRIGGER 0x00001000
#define EV_CHN_COMMON 0x92
#define EV_CHN_VOICE 0x93
#define EV_SEQ_LOCAL 0x80
#define EV_SYSEX 0x94
#define EV_TIMING 0x81
#define FM_PATCH
#define FM_TYPE_ADLIB 0x00
#define FM_TYPE_OPL3 0x01
#define GUS_PATCH
#define LOCL_STARTAUDIO 1
#define MAUI_PATCH
#define MIDI_CAP_MPU401 1
#define MIDI_CHN_PRESSURE 0xD0
#define MIDI_CTL_CHANGE 0xB0
#define MIDI_KEY_PRESSURE 0xA0
#define MIDI_NOTEOFF 0x80
#define MIDI_NOTEON 0x90
#define MIDI_PGM_CHANGE 0xC0
#define MIDI_PITCH_BEND 0xE0
#define MIDI_SYSTEM_PREFIX 0xF0
#define MIDI_TYPE_MPU401 0x401
#define MIXER_READ(...)
#define MIXER_WRITE(...)
#define OPL3_PATCH
#define OSS_GETVERSION
#define PCM_ENABLE_INPUT 0x00000001
#define PCM_ENABLE_OUTPUT 0x00000002
#define SAMPLE_TYPE_BASIC 0x10
#define SAMPLE_TYPE_GUS
#define SAMPLE_TYPE_WAVEFRONT 0x11
#define SEQ_AFTERTOUCH 9
#define SEQ_BALANCE 11
#define SEQ_BENDER(...)
#define SEQ_BENDER_RANGE(...)
#define SEQ_CHN_PRESSURE(...)
#define SEQ_CONTINUE_TIMER(...)
#define SEQ_CONTROL(...)
#define SEQ_CONTROLLER 10
#define SEQ_DECLAREBUF(...)
#define SEQ_DEFINEBUF(...)
#define SEQ_DELTA_TIME(...)
#define SEQ_DRUMOFF 7
#define SEQ_DRUMON 6
#define SEQ_DUMPBUF
#define SEQ_ECHO
#define SEQ_ECHO_BACK(...)
#define SEQ_EXPRESSION(...)
#define SEQ_EXTENDED 0xff
#define SEQ_FMNOTEOFF
#define SEQ_FMNOTEON
#define SEQ_FMPGMCHANGE
#define SEQ_FULLSIZE 0xfd
#define SEQ_KEY_PRESSURE(...)
#define SEQ_MAIN_VOLUME(...)
#define SEQ_MIDIOUT(...)
#define SEQ_MIDIPUTC 5
#define SEQ_NOTEOFF 0
#define SEQ_NOTEON 1
#define SEQ_PANNING(...)
#define SEQ_PGMCHANGE 3
#define SEQ_PGM_CHANGE(...)
#define SEQ_PITCHBEND(...)
#define SEQ_PLAYAUDIO(...)
#define SEQ_PM_DEFINES
#define SEQ_PRIVATE 0xfe
#define SEQ_SET_PATCH
#define SEQ_SET_TEMPO(...)
#define SEQ_SONGPOS(...)
#define SEQ_START_NOTE(...)
#define SEQ_START_TIMER(...)
#define SEQ_STOP_NOTE(...)
#define SEQ_STOP_TIMER(...)
#define SEQ_SYNCTIMER
#define SEQ_SYSEX(...)
#define SEQ_TIME_SIGNATURE(...)
#define SEQ_USE_EXTBUF(...)
#define SEQ_V2_X_CONTROL(...)
#define SEQ_VOLMODE 12
#define SEQ_VOLUME_MODE(...)
#define SEQ_WAIT
#define SEQ_WAIT_TIME(...)
#define SEQ_WRPATCH(...)
#define SEQ_WRPATCH2(...)
#define SIOCPARM_MASK
#define SIOC_IN
#define SIOC_INOUT
#define SIOC_OUT
#define SIOC_VOID
#define SNDCARD_ADLIB 1
#define SNDCARD_CS4232 21
#define SNDCARD_CS4232_MPU 22
#define SNDCARD_GUS 4
#define SNDCARD_GUS16 9
#define SNDCARD_GUSPNP 25
#define SNDCARD_MAD16 19
#define SNDCARD_MAD16_MPU 20
#define SNDCARD_MAUI 23
#define SNDCARD_MPU401 5
#define SNDCARD_MSS 10
#define SNDCARD_PAS 3
#define SNDCARD_PSEUDO_MSS 24
#define SNDCARD_PSS 11
#define SNDCARD_PSS_MPU 13
#define SNDCARD_PSS_MSS 14
#define SNDCARD_SB 2
#define SNDCARD_SB16 6
#define SNDCARD_SB16MIDI 7
#define SNDCARD_SSCAPE 12
#define SNDCARD_SSCAPE_MSS 15
#define SNDCARD_TRXPRO 16
#define SNDCARD_TRXPRO_MPU 18
#define SNDCARD_TRXPRO_SB 17
#define SNDCARD_UART401 26
#define SNDCARD_UART6850 8
#define SNDCTL_COPR_HALT
#define SNDCTL_COPR_LOAD
#define SNDCTL_COPR_RCODE
#define SNDCTL_COPR_RCVMSG
#define SNDCTL_COPR_RDATA
#define SNDCTL_COPR_RESET
#define SNDCTL_COPR_RUN
#define SNDCTL_COPR_SENDMSG
#define SNDCTL_COPR_WCODE
#define SNDCTL_COPR_WDATA
#define SNDCTL_DSP_BIND_CHANNEL
#define SNDCTL_DSP_CHANNELS
#define SNDCTL_DSP_GETBLKSIZE
#define SNDCTL_DSP_GETCAPS
#define SNDCTL_DSP_GETCHANNELMASK
#define SNDCTL_DSP_GETFMTS
#define SNDCTL_DSP_GETIPTR
#define SNDCTL_DSP_GETISPACE
#define SNDCTL_DSP_GETODELAY
#define SNDCTL_DSP_GETOPTR
#define SNDCTL_DSP_GETOSPACE
#define SNDCTL_DSP_GETSPDIF
#define SNDCTL_DSP_GETTRIGGER
#define SNDCTL_DSP_MAPINBUF
#define SNDCTL_DSP_MAPOUTBUF
#define SNDCTL_DSP_NONBLOCK
#define SNDCTL_DSP_POST
#define SNDCTL_DSP_PROFILE
#define SNDCTL_DSP_RESET
#define SNDCTL_DSP_SAMPLESIZE
#define SNDCTL_DSP_SETDUPLEX
#define SNDCTL_DSP_SETFMT
#define SNDCTL_DSP_SETFRAGMENT
#define SNDCTL_DSP_SETSPDIF
#define SNDCTL_DSP_SETSYNCRO
#define SNDCTL_DSP_SETTRIGGER
#define SNDCTL_DSP_SPEED
#define SNDCTL_DSP_STEREO
#define SNDCTL_DSP_SUBDIVIDE
#define SNDCTL_DSP_SYNC
#define SNDCTL_FM_4OP_ENABLE
#define SNDCTL_FM_LOAD_INSTR
#define SNDCTL_MIDI_INFO
#define SNDCTL_MIDI_MPUCMD
#define SNDCTL_MIDI_MPUMODE
#define SNDCTL_MIDI_PRETIME
#define SNDCTL_SEQ_CTRLRATE
#define SNDCTL_SEQ_GETINCOUNT
#define SNDCTL_SEQ_GETOUTCOUNT
#define SNDCTL_SEQ_GETTIME
#define SNDCTL_SEQ_NRMIDIS
#define SNDCTL_SEQ_NRSYNTHS
#define SNDCTL_SEQ_OUTOFBAND
#define SNDCTL_SEQ_PANIC
#define SNDCTL_SEQ_PERCMODE
#define SNDCTL_SEQ_RESET
#define SNDCTL_SEQ_RESETSAMPLES
#define SNDCTL_SEQ_SYNC
#define SNDCTL_SEQ_TESTMIDI
#define SNDCTL_SEQ_THRESHOLD
#define SNDCTL_SYNTH_CONTROL
#define SNDCTL_SYNTH_ID
#define SNDCTL_SYNTH_INFO
#define SNDCTL_SYNTH_MEMAVL
#define SNDCTL_SYNTH_REMOVESAMPLE
#define SNDCTL_TMR_CONTINUE
#define SNDCTL_TMR_METRONOME
#define SNDCTL_TMR_SELECT
#define SNDCTL_TMR_SOURCE
#define SNDCTL_TMR_START
#define SNDCTL_TMR_STOP
#define SNDCTL_TMR_TEMPO
#define SNDCTL_TMR_TIMEBASE
#define SOUND_CAP_EXCL_INPUT 0x00000001
#define SOUND_DEVICE_LABELS
#define SOUND_DEVICE_NAMES
#define SOUND_MASK_ALTPCM
#define SOUND_MASK_BASS
#define SOUND_MASK_CD
#define SOUND_MASK_DIGITAL1
#define SOUND_MASK_DIGITAL2
#define SOUND_MASK_DIGITAL3
#define SOUND_MASK_ENHANCE
#define SOUND_MASK_IGAIN
#define SOUND_MASK_IMIX
#define SOUND_MASK_LINE
#define SOUND_MASK_LINE1
#define SOUND_MASK_LINE2
#define SOUND_MASK_LINE3
#define SOUND_MASK_LOUD
#define SOUND_MASK_MIC
#define SOUND_MASK_MONITOR
#define SOUND_MASK_MUTE
#define SOUND_MASK_OGAIN
#define SOUND_MASK_PCM
#define SOUND_MASK_PHONEIN
#define SOUND_MASK_PHONEOUT
#define SOUND_MASK_RADIO
#define SOUND_MASK_RECLEV
#define SOUND_MASK_SPEAKER
#define SOUND_MASK_SYNTH
#define SOUND_MASK_TREBLE
#define SOUND_MASK_VIDEO
#define SOUND_MASK_VOLUME
#define SOUND_MIXER_3DSE
#define SOUND_MIXER_ACCESS
#define SOUND_MIXER_AGC
#define SOUND_MIXER_ALTPCM 10
#define SOUND_MIXER_BASS 1
#define SOUND_MIXER_CAPS 0xfc
#define SOUND_MIXER_CD 8
#define SOUND_MIXER_DEVMASK 0xfe
#define SOUND_MIXER_DIGITAL1 17
#define SOUND_MIXER_DIGITAL2 18
#define SOUND_MIXER_DIGITAL3 19
#define SOUND_MIXER_ENHANCE
#define SOUND_MIXER_GETLEVELS
#define SOUND_MIXER_IGAIN 12
#define SOUND_MIXER_IMIX 9
#define SOUND_MIXER_INFO
#define SOUND_MIXER_LINE 6
#define SOUND_MIXER_LINE1 14
#define SOUND_MIXER_LINE2 15
#define SOUND_MIXER_LINE3 16
#define SOUND_MIXER_LOUD
#define SOUND_MIXER_MIC 7
#define SOUND_MIXER_MONITOR 24
#define SOUND_MIXER_MUTE
#define SOUND_MIXER_NONE 31
#define SOUND_MIXER_NRDEVICES 25
#define SOUND_MIXER_OGAIN 13
#define SOUND_MIXER_OUTMASK 0xf9
#define SOUND_MIXER_OUTSRC 0xfa
#define SOUND_MIXER_PCM 4
#define SOUND_MIXER_PHONEIN 20
#define SOUND_MIXER_PHONEOUT 21
#define SOUND_MIXER_PRIVATE1
#define SOUND_MIXER_PRIVATE2
#define SOUND_MIXER_PRIVATE3
#define SOUND_MIXER_PRIVATE4
#define SOUND_MIXER_PRIVATE5
#define SOUND_MIXER_RADIO 23
#define SOUND_MIXER_READ_ALTPCM
#define SOUND_MIXER_READ_BASS
#define SOUND_MIXER_READ_CAPS
#define SOUND_MIXER_READ_CD
#define SOUND_MIXER_READ_DEVMASK
#define SOUND_MIXER_READ_ENHANCE
#define SOUND_MIXER_READ_IGAIN
#define SOUND_MIXER_READ_IMIX
#define SOUND_MIXER_READ_LINE
#define SOUND_MIXER_READ_LINE1
#define SOUND_MIXER_READ_LINE2
#define SOUND_MIXER_READ_LINE3
#define SOUND_MIXER_READ_LOUD
#define SOUND_MIXER_READ_MIC
#define SOUND_MIXER_READ_MUTE
#define SOUND_MIXER_READ_OGAIN
#define SOUND_MIXER_READ_PCM
#define SOUND_MIXER_READ_RECLEV
#define SOUND_MIXER_READ_RECMASK
#define SOUND_MIXER_READ_RECSRC
#define SOUND_MIXER_READ_SPEAKER
#define SOUND_MIXER_READ_STEREODEVS
#define SOUND_MIXER_READ_SYNTH
#define SOUND_MIXER_READ_TREBLE
#define SOUND_MIXER_READ_VOLUME
#define SOUND_MIXER_RECLEV 11
#define SOUND_MIXER_RECMASK 0xfd
#define SOUND_MIXER_RECSRC 0xff
#define SOUND_MIXER_SETLEVELS
#define SOUND_MIXER_SPEAKER 5
#define SOUND_MIXER_STEREODEVS 0xfb
#define SOUND_MIXER_SYNTH 3
#define SOUND_MIXER_TREBLE 2
#define SOUND_MIXER_VIDEO 22
#define SOUND_MIXER_VOLUME 0
#define SOUND_MIXER_WRITE_ALTPCM
#define SOUND_MIXER_WRITE_BASS
#define SOUND_MIXER_WRITE_CD
#define SOUND_MIXER_WRITE_ENHANCE
#define SOUND_MIXER_WRITE_IGAIN
#define SOUND_MIXER_WRITE_IMIX
#define SOUND_MIXER_WRITE_LINE
#define SOUND_MIXER_WRITE_LINE1
#define SOUND_MIXER_WRITE_LINE2
#define SOUND_MIXER_WRITE_LINE3
#define SOUND_MIXER_WRITE_LOUD
#define SOUND_MIXER_WRITE_MIC
#define SOUND_MIXER_WRITE_MUTE
#define SOUND_MIXER_WRITE_OGAIN
#define SOUND_MIXER_WRITE_PCM
#define SOUND_MIXER_WRITE_RECLEV
#define SOUND_MIXER_WRITE_RECSRC
#define SOUND_MIXER_WRITE_SPEAKER
#define SOUND_MIXER_WRITE_SYNTH
#define SOUND_MIXER_WRITE_TREBLE
#define SOUND_MIXER_WRITE_VOLUME
#define SOUND_OLD_MIXER_INFO
#define SOUND_PCM_GETCAPS
#define SOUND_PCM_GETFMTS
#define SOUND_PCM_GETIPTR
#define SOUND_PCM_GETISPACE
#define SOUND_PCM_GETOPTR
#define SOUND_PCM_GETOSPACE
#define SOUND_PCM_GETTRIGGER
#define SOUND_PCM_MAPINBUF
#define SOUND_PCM_MAPOUTBUF
#define SOUND_PCM_NONBLOCK
#define SOUND_PCM_POST
#define SOUND_PCM_READ_BITS
#define SOUND_PCM_READ_CHANNELS
#define SOUND_PCM_READ_FILTER
#define SOUND_PCM_READ_RATE
#define SOUND_PCM_RESET
#define SOUND_PCM_SETFMT
#define SOUND_PCM_SETFRAGMENT
#define SOUND_PCM_SETSYNCRO
#define SOUND_PCM_SETTRIGGER
#define SOUND_PCM_SUBDIVIDE
#define SOUND_PCM_SYNC
#define SOUND_PCM_WRITE_BITS
#define SOUND_PCM_WRITE_CHANNELS
#define SOUND_PCM_WRITE_FILTER
#define SOUND_PCM_WRITE_RATE
#define SOUND_VERSION 0x030802
#define SPDIF_CC 0x07f0
#define SPDIF_COPY 0x0004
#define SPDIF_DRS 0x4000
#define SPDIF_L 0x0800
#define SPDIF_N_AUD 0x0002
#define SPDIF_PRE 0x0008
#define SPDIF_PRO 0x0001
#define SPDIF_V 0x8000
#define SYNTH_CAP_INPUT 0x00000004
#define SYNTH_CAP_OPL3 0x00000002
#define SYNTH_CAP_PERCMODE 0x00000001
#define SYNTH_TYPE_FM 0
#define SYNTH_TYPE_MIDI 2
#define SYNTH_TYPE_SAMPLE 1
#define SYSEX_PATCH
#define TMR_CLOCK 9
#define TMR_CONTINUE 5
#define TMR_ECHO 8
#define TMR_EXTERNAL 0x00000002
#define TMR_INTERNAL 0x00000001
#define TMR_MODE_CLS 0x00000040
#define TMR_MODE_FSK 0x00000020
#define TMR_MODE_MIDI 0x00000010
#define TMR_MODE_SMPTE 0x00000080
#define TMR_SPP 10
#define TMR_START 4
#define TMR_STOP 3
#define TMR_TEMPO 6
#define TMR_TIMESIG 11
#define TMR_WAIT_ABS 2
#define TMR_WAIT_REL 1
#define VOL_METHOD_ADAGIO 1
#define VOL_METHOD_LINEAR 2
#define WAVEFRONT_PATCH
#define WAVE_16_BITS 0x01
#define WAVE_BIDIR_LOOP 0x08
#define WAVE_ENVELOPES 0x40
#define WAVE_FAST_RELEASE 0x80
#define WAVE_FRACTIONS 0x00080000
#define WAVE_LOOPING 0x04
#define WAVE_LOOP_BACK 0x10
#define WAVE_MULAW 0x20000000
#define WAVE_PATCH
#define WAVE_ROM 0x40000000
#define WAVE_SCALE 0x00040000
#define WAVE_SUSTAIN_ON 0x20
#define WAVE_TREMOLO 0x00020000
#define WAVE_UNSIGNED 0x02
#define WAVE_VIBRATO 0x00010000
#define _TIMER_EVENT(...)
