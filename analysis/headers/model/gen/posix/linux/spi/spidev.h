#include <linux/const.h>
#include <linux/ioctl.h>
#include <linux/types.h>
struct spi_ioc_transfer{__u64 tx_buf;__u64 rx_buf;__u32 len;__u32 speed_hz;__u16 delay_usecs;__u8 bits_per_word;__u8 cs_change;__u8 tx_nbits;__u8 rx_nbits;__u8 word_delay_usecs;__u8 pad;};
#pragma gillint opaque
#define SPI_3WIRE
#define SPI_3WIRE_HIZ
#define SPI_CPHA
#define SPI_CPOL
#define SPI_CS_HIGH
#define SPI_CS_WORD
#define SPI_IOC_MAGIC 'k'
#define SPI_IOC_MESSAGE(...)
#define SPI_IOC_RD_BITS_PER_WORD
#define SPI_IOC_RD_LSB_FIRST
#define SPI_IOC_RD_MAX_SPEED_HZ
#define SPI_IOC_RD_MODE
#define SPI_IOC_RD_MODE32
#define SPI_IOC_WR_BITS_PER_WORD
#define SPI_IOC_WR_LSB_FIRST
#define SPI_IOC_WR_MAX_SPEED_HZ
#define SPI_IOC_WR_MODE
#define SPI_IOC_WR_MODE32
#define SPI_LOOP
#define SPI_LSB_FIRST
#define SPI_MODE_0 (0|0)
#define SPI_MODE_1
#define SPI_MODE_2
#define SPI_MODE_3
#define SPI_MODE_USER_MASK
#define SPI_MODE_X_MASK
#define SPI_MSGSIZE(...)
#define SPI_NO_CS
#define SPI_READY
#define SPI_RX_CPHA_FLIP
#define SPI_RX_DUAL
#define SPI_RX_OCTAL
#define SPI_RX_QUAD
#define SPI_TX_DUAL
#define SPI_TX_OCTAL
#define SPI_TX_QUAD
