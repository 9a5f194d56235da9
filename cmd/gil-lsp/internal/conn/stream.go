// Package conn carries JSON-RPC messages between an editor and a server: frames that may be broken or too large, requests
// that run side by side and can be cancelled, notifications in their order. It knows nothing of what the messages mean.
package conn

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"github.com/sourcegraph/jsonrpc2"
)

// The bounds on what a client may send.
const (
	maxMessage = 48 << 20 // bytes of one message; what is larger is skipped and answered with an error
	maxHeader  = 4 << 10  // bytes of one line of a header
)

// stream is a jsonrpc2.ObjectStream that outlives what is wrong with single messages: it answers them and reads on. Only the
// end of the input ends it.
type stream struct {
	in   *bufio.Reader
	conn io.ReadWriteCloser
	logf func(format string, args ...any)

	writing sync.Mutex
	out     *bufio.Writer
}

func newStream(rwc io.ReadWriteCloser, logf func(string, ...any)) *stream {
	return &stream{in: bufio.NewReaderSize(rwc, 64<<10), conn: rwc, out: bufio.NewWriterSize(rwc, 64<<10), logf: logf}
}

// ReadObject implements jsonrpc2.ObjectStream.
func (s *stream) ReadObject(v any) error {
	for {
		size, err := s.header()
		if err != nil {
			return err
		}
		if size > maxMessage {
			if err := s.skip(size); err != nil {
				return err
			}
			continue
		}
		body := make([]byte, 0, min(size, 64<<10)) // what is announced need not come
		if body, err = readFull(s.in, body, int(size)); err != nil {
			return err
		}
		if err = json.Unmarshal(body, v); err == nil {
			return nil
		}
		code := int64(jsonrpc2.CodeInvalidRequest)
		if !json.Valid(body) {
			code = jsonrpc2.CodeParseError
		}
		s.refuse(body[:min(len(body), maxHeader)], code, err.Error())
	}
}

// header reads a header and returns the length of what follows. Lines that belong to none are skipped.
func (s *stream) header() (int64, error) {
	size, told := int64(-1), false
	for {
		line, err := s.line()
		if err != nil {
			return 0, err
		}
		name, value, ok := strings.Cut(line, ":")
		switch {
		case line == "" && size >= 0:
			return size, nil
		case line == "":
		case ok && strings.EqualFold(strings.TrimSpace(name), "Content-Length"):
			if n, err := strconv.ParseInt(strings.TrimSpace(value), 10, 64); err == nil && n >= 0 {
				size = n
				continue
			}
			s.logf("header with a length that is no number: %.100q", line)
		case ok && strings.EqualFold(strings.TrimSpace(name), "Content-Type"):
		case !told:
			s.logf("skipped, no header: %.100q", line)
			told = true // once for each heap of rubbish
		}
	}
}

// line reads a line without its end. Of a longer one only its last part comes: rubbish may stand before a header.
func (s *stream) line() (string, error) {
	var line []byte
	for {
		part, err := s.in.ReadSlice('\n')
		if err != nil && !errors.Is(err, bufio.ErrBufferFull) {
			return "", err
		}
		if line = append(line, part...); len(line) > maxHeader {
			line = append(line[:0], line[len(line)-maxHeader:]...)
		}
		if err == nil {
			break
		}
	}
	text := strings.TrimRight(string(line), "\r\n")
	if i := strings.LastIndex(text, "Content-Length:"); i > 0 {
		text = text[i:] // a body that was longer than announced has no end of line
	}
	return text, nil
}

func readFull(r io.Reader, body []byte, size int) ([]byte, error) {
	buf := bytes.NewBuffer(body)
	n, err := io.CopyN(buf, r, int64(size))
	if err == io.EOF && n < int64(size) {
		err = io.ErrUnexpectedEOF
	}
	return buf.Bytes(), err
}

// skip reads over a message that is too large.
func (s *stream) skip(size int64) error {
	start, err := readFull(s.in, nil, maxHeader)
	if err == nil {
		_, err = io.CopyN(io.Discard, s.in, size-maxHeader)
	}
	if err != nil {
		return err
	}
	s.refuse(start, jsonrpc2.CodeInvalidRequest, fmt.Sprintf("a message of %d bytes: at most %d are read", size, maxMessage))
	return nil
}

// idRE finds the id at the beginning of a message that cannot be read as a whole.
var idRE = regexp.MustCompile(`^[^{]*\{(?:\s*"(?:jsonrpc|method)"\s*:\s*"[^"\\]*"\s*,)*\s*"id"\s*:\s*(\d{1,18}|"[^"\\]*")`)

// refuse answers a message that cannot be read. What is no request is only noted.
func (s *stream) refuse(start []byte, code int64, why string) {
	s.logf("refused: %s", why)
	id := json.RawMessage("null")
	if m := idRE.FindSubmatch(start); m != nil {
		id = m[1]
	} else if code != jsonrpc2.CodeParseError {
		return
	}
	err := s.WriteObject(map[string]any{"jsonrpc": "2.0", "id": id, "error": &jsonrpc2.Error{Code: code, Message: why}})
	if err != nil {
		s.logf("writing: %v", err)
	}
}

// WriteObject implements jsonrpc2.ObjectStream.
func (s *stream) WriteObject(v any) error {
	data, err := json.Marshal(v)
	if err != nil {
		return err
	}
	s.writing.Lock()
	defer s.writing.Unlock()
	fmt.Fprintf(s.out, "Content-Length: %d\r\n\r\n", len(data))
	s.out.Write(data)
	return s.out.Flush() // it has the first error
}

// Close implements jsonrpc2.ObjectStream.
func (s *stream) Close() error { return s.conn.Close() }
